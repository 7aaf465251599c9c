namespace FactCheck.Engine.Tests.Mentions;

public sealed class SetReferenceTests
{
    [Theory]
    [InlineData("Japan met Italy. The two countries agreed.", "The two countries=JP+IT")]
    [InlineData("Japan met Italy. Both nations agreed.", "Both nations=JP+IT")]
    [InlineData("Japan met Italy. The two G7 states agreed.", "The two G7 states=JP+IT")]
    [InlineData("Japan met Italy. The two Group of Seven (G7) nations agreed.", "The two Group of Seven (G7) nations=JP+IT")]
    [InlineData("Japan, Italy and France met. The three countries agreed.", "The three countries=JP+IT+FR")]
    public void So_many_countries_as_the_story_is_about(string text, string reference) => Assert.Equal(reference, MentionedIn.References(text));

    [Theory]
    [InlineData("Japan, Italy and France met. The two countries agreed.")]
    [InlineData("Japan was quiet. Both nations agreed.")]
    [InlineData("Japan met Italy. Two countries agreed.")]
    [InlineData("Japan met Italy. The two teams agreed.")]
    [InlineData("Nobody met. The two countries agreed.")]
    public void No_other_number(string text) => Assert.Equal("", MentionedIn.References(text));

    [Fact]
    public void The_headline_says_what_the_story_is_about()
        => Assert.EndsWith("The two countries=JP+IT", MentionedIn.Headline("Japan meets Italy", "France looked on.", "The two countries agreed."), StringComparison.Ordinal);
}
