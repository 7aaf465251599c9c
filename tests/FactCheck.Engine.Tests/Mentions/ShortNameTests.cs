namespace FactCheck.Engine.Tests.Mentions;

public sealed class ShortNameTests
{
    [Theory]
    [InlineData("Giorgia Meloni came. Then Meloni left.", "Meloni=meloni")]
    [InlineData("Giorgia Meloni came. Then Giorgia left.", "Giorgia=meloni")]
    [InlineData("Meloni came early. Giorgia Meloni left late.", "Meloni=meloni")]
    [InlineData("Giorgia Meloni came. It was Meloni’s idea.", "Meloni=meloni")]
    [InlineData("Italian Prime Minister Meloni came.", "Meloni=meloni")]
    [InlineData("Giorgia Meloni came. When Meloni left, it rained.", "Meloni=meloni")]
    [InlineData("Giorgia Meloni came. On Friday Meloni left.", "Meloni=meloni")]
    public void A_short_name_stands_for_who_is_named_in_full(string text, string reference) => Assert.Equal(reference, MentionedIn.References(text));

    [Theory]
    [InlineData("Meloni came.")]
    [InlineData("Giorgia Meloni came. Paola Meloni left.")]
    [InlineData("Giorgia Meloni came. The Meloni Foundation left.")]
    [InlineData("Kim Dae-jung met Kim Young-sam. Then Kim left.")]
    [InlineData("President Kim came.")]
    [InlineData("Giorgia Meloni came. Then meloni left.")]
    public void In_doubt_a_short_name_stands_for_nobody(string text) => Assert.Equal("", MentionedIn.References(text));
}
