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

    [Fact]
    public void What_stands_before_the_sentence_says_nothing_of_a_name()
        => Assert.Equal("Ireland=IE", MentionedIn.Story("They went North", "Ireland won."));

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

    [Theory]
    [InlineData("JAPAN AND ITALY AGREE ON TRADE", "JAPAN=JP", "ITALY=IT")]
    [InlineData("It was said in italy that it rained.", "italy=IT")]
    [InlineData("The japan on the box and the turkey were old.", "japan=", "turkey=")]
    [InlineData("GROUP OF SEVEN MEETS", "GROUP OF SEVEN=G7")]
    [InlineData("It was for TURKEY to decide, and Turkish ships left.", "TURKEY=TR")]
    [InlineData("They went to the UK and the US.", "UK=GB", "US=US")]
    public void Capitals_may_differ_where_the_word_is_no_other(string text, params string[] mentions)
    {
        var found = MentionedIn.Story(text).Split(" | ");
        Assert.All(mentions, one => Assert.Equal(!one.EndsWith('='), found.Contains(one)));
    }

    [Theory]
    [InlineData("Turkey is eaten in November.", "")]
    [InlineData("Turkey said it would sail.", "Turkey=TR")]
    [InlineData("Turkey’s ships sailed.", "Turkey=TR")]
    [InlineData("Turkey is a member. It was the Turkish idea.", "Turkey=TR | Turkish=TR")]
    [InlineData("Chad Moor sang.", "")]
    [InlineData("It rained in Chad.", "Chad=TD")]
    [InlineData("TELL US WHO IT WAS", "")]
    [InlineData("TELL US WHO IT WAS. The US team and the WHO knew.", "US=US | WHO=WHO | US=US | WHO=WHO")]
    [InlineData("Polish the silver.", "")]
    public void A_common_word_needs_more_than_a_capital_that_any_word_has_there(string text, string mentions) => Assert.Equal(mentions, MentionedIn.Story(text));

    [Theory]
    [InlineData("They studied at the University of Georgia in Japan.", "Japan=JP")]
    [InlineData("The Bank of Japan met.", "")]
    [InlineData("Japan Airlines flew.", "")]
    [InlineData("The Italian Open began.", "")]
    [InlineData("Southern Italy was hit.", "")]
    public void A_part_of_a_longer_name_is_none(string text, string mentions) => Assert.Equal(mentions, MentionedIn.Story(text));
}
