namespace FactCheck.Engine.Tests.Mentions;

public sealed class AmbiguousNameTests
{
    [Theory]
    [InlineData("The voters of Georgia met in Tbilisi.", "Georgia=GE")]
    [InlineData("The rebels left Congo after a battle at Goma.", "Congo=CD")]
    [InlineData("The rebels left Congo for Brazzaville.", "Congo=CG")]
    [InlineData("It rained in Korea, and in Seoul most of all.", "Korea=KR")]
    [InlineData("A Korean ship left Pyongyang.", "Korean=KP")]
    [InlineData("It rained in Guinea. Conakry was dry.", "Guinea=GN")]
    [InlineData("They came from Turkey, Georgia and Italy.", "Georgia=GE", "Turkey, Georgia and Italy=IT+TR+GE")]
    [InlineData("South Korea won. All Korea sang.", "Korea=KR")]
    [InlineData("French President Emmanuel Macron slept.", "French=FR")]
    [InlineData("French wine is dear.", "French=FR")]
    [InlineData("Polish President Zorl Moor slept.", "Polish=PL")]
    [InlineData("Chad, which lies near Finland, slept.", "Chad=TD")]
    [InlineData("Poles slept, said Zorl. Then Theresa May, the premier, came.", "Theresa May=may")]
    public void The_story_settles_what_a_word_names(string text, params string[] mentions)
    {
        var found = MentionedIn.Story(text).Split(" | ");
        Assert.All(mentions, one => Assert.Contains(one, found));
    }

    [Theory]
    [InlineData("The voters of Georgia met.")]
    [InlineData("The voters of Georgia met in Atlanta.")]
    [InlineData("The voters of Georgia met in Atlanta and called Tbilisi.")]
    [InlineData("The rebels left Congo.")]
    [InlineData("The rebels left Congo between Kinshasa and Brazzaville.")]
    [InlineData("It rained in Korea, from Seoul to Pyongyang.")]
    [InlineData("It rained in Guinea.")]
    [InlineData("Polish your shoes.")]
    [InlineData("French Harbour left.")]
    [InlineData("Turkey, which is a bird, slept.")]
    [InlineData("A meeting in Washington ended.")]
    public void In_doubt_it_is_left_open(string text) => Assert.Equal("", MentionedIn.Story(text));
}
