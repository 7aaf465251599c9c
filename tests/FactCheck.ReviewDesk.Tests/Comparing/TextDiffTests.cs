using FactCheck.ReviewDesk.Comparing;

namespace FactCheck.ReviewDesk.Tests.Comparing;

public class TextDiffTests
{
    [Fact]
    public void Words_that_changed_are_told_from_those_that_did_not()
        => Assert.Equal("The fair opened on [-Wednesday-][+Monday+], they said.", Shown("The fair opened on Wednesday, they said.", "The fair opened on Monday, they said."));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a b", "a b", "a b")]
    [InlineData("", "new", "[+new+]")]
    [InlineData("old", "", "[-old-]")]
    public void Ends_are_kept(string old, string now, string shown) => Assert.Equal(shown, Shown(old, now));

    [Fact]
    public void Nothing_of_either_text_is_lost()
    {
        const string old = "One.\n\nTwo, and  three.\n\nFour.";
        const string now = "One!\n\nThree and two.\n\n\nFour. Five";
        var pieces = TextDiff.Of(old, now)!;
        Assert.Equal(old, string.Concat(pieces.Where(one => one.Kind != DiffKind.Inserted).Select(one => one.Text)));
        Assert.Equal(now, string.Concat(pieces.Where(one => one.Kind != DiffKind.Deleted).Select(one => one.Text)));
    }

    [Fact]
    public void Long_texts_are_compared_by_lines_and_very_long_ones_not_at_all()
    {
        var line = new string('x', 99) + "\n";
        var old = string.Concat(Enumerable.Repeat(line, 400));
        Assert.Equal("b b\n", Assert.Single(TextDiff.Of(old + "a b\n", old + "b b\n")!, one => one.Kind == DiffKind.Inserted).Text);
        Assert.Null(TextDiff.Of(new('a', 600_000), new('b', 600_000)));
    }

    private static string Shown(string old, string now) => string.Concat(TextDiff.Of(old, now)!.Select(one => one.Kind switch
    {
        DiffKind.Deleted => $"[-{one.Text}-]",
        DiffKind.Inserted => $"[+{one.Text}+]",
        _ => one.Text,
    }));
}
