namespace FactCheck.Engine.Tests.Mentions;

public sealed class EntityNameTests
{
    [Theory]
    [InlineData("It happened in Japan.", "Japan=JP")]
    [InlineData("It was Japan's idea.", "Japan=JP")]
    [InlineData("It was Japan’s idea.", "Japan=JP")]
    [InlineData("The Italians’ team won.", "Italians=IT")]
    [InlineData("A Japanese ship sank.", "Japanese=JP")]
    [InlineData("A British-Irish crew sailed.", "British=GB | Irish=IE")]
    [InlineData("Members of the EU met.", "EU=EU")]
    [InlineData("Members of the U.S. team met.", "U.S.=US")]
    [InlineData("Members of the Group of Seven met.", "Group of Seven=G7")]
    [InlineData("The Group of Seven (G7) met.", "Group of Seven (G7)=G7")]
    [InlineData("The G-7 met.", "G-7=G7")]
    [InlineData("The prime minister left.", "prime minister=prime-minister")]
    [InlineData("The Prime Minister left.", "Prime Minister=prime-minister")]
    [InlineData("It happened in Papua New Guinea.", "Papua New Guinea=PG")]
    [InlineData("It happened in South Korea.", "South Korea=KR")]
    [InlineData("A South Korean ship sank.", "South Korean=KR")]
    [InlineData("It happened in the Democratic Republic of the Congo.", "Democratic Republic of the Congo=CD")]
    [InlineData("European ministers met.", "European=europe")]
    [InlineData("The European Union met.", "European Union=EU")]
    public void The_longest_name_is_found(string text, string mentions) => Assert.Equal(mentions, MentionedIn.Story(text));

    [Theory]
    [InlineData("A ship from Northern Ireland sank.")]
    [InlineData("They polish the turkey for us.")]
    [InlineData("It may rain, and who knows when.")]
    [InlineData("Nobody came from Ita.")]
    [InlineData("Japans and Japanned boxes.")]
    public void What_only_looks_like_a_name_is_none(string text) => Assert.Equal("", MentionedIn.Story(text));

    [Theory]
    [InlineData("In the end Japan and Italy agreed.", "Japan=JP | Italy=IT", "Japan and Italy=JP+IT")]
    [InlineData("In the end Japan, Italy and France agreed.", "Japan=JP | Italy=IT | France=FR", "Japan, Italy and France=JP+IT+FR")]
    [InlineData("In the end Japan, Italy, and France agreed.", "Japan=JP | Italy=IT | France=FR", "Japan, Italy, and France=JP+IT+FR")]
    [InlineData("In the end Japan and the EU agreed.", "Japan=JP | EU=EU", null)]
    [InlineData("In the end Japan and then Italy agreed.", "Japan=JP | Italy=IT", null)]
    public void Names_that_are_joined_are_also_a_set(string text, string names, string? set)
    {
        var mentions = MentionedIn.Story(text).Split(" | ");
        Assert.All(names.Split(" | "), name => Assert.Contains(name, mentions));
        Assert.Equal(set is null, !mentions.Any(one => one.Contains('+', StringComparison.Ordinal)));
        Assert.True(set is null || mentions.Contains(set));
    }
}
