using FactCheck.ReviewDesk.Work;

namespace FactCheck.ReviewDesk.Tests.Work;

public class MentionsTests
{
    [Theory]
    [InlineData("@ben, is that so?", "BEN")]
    [InlineData("Ask (@Ben).", "BEN")]
    [InlineData("Ask @ben and @ann.marlow", "ANN.MARLOW BEN")]
    [InlineData("Ask @ben.", "BEN BEN.")]
    [InlineData("Write to ben@desk.example", "")]
    [InlineData("An @ alone, and a @@ben", "")]
    [InlineData("", "")]
    public void Who_is_called(string text, string names) => Assert.Equal(names, string.Join(' ', Mentions.In(text).Order(StringComparer.Ordinal)));

    [Fact]
    public void Only_names_of_people_are_marked_and_nothing_of_the_text_is_lost()
    {
        const string text = "@ben and @reuters: ask @Ben.";
        var pieces = Mentions.Split(text, new HashSet<string> { "BEN" }).ToList();
        Assert.Equal(["@ben", "@Ben"], pieces.Where(one => one.IsCall).Select(one => one.Text));
        Assert.Equal(text, string.Concat(pieces.Select(one => one.Text)));
    }
}
