namespace FactCheck.Engine.Tests.Mentions;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Giorgia Meloni came. She left.", "She=meloni")]
    [InlineData("Giorgia Meloni came with her bag.", "her=meloni")]
    [InlineData("Emmanuel Macron met Giorgia Meloni. She left.", "She=meloni")]
    [InlineData("Emmanuel Macron said the rain had followed him.", "him=macron")]
    [InlineData("Emmanuel Macron came. Rain greeted him.", "him=macron")]
    [InlineData("Giorgia Meloni came. It rained, and she left.", "she=meloni")]
    [InlineData("Giorgia Meloni came. She left. Then she sang.", "She=meloni | she=meloni")]
    [InlineData("Emmanuel Macron met Giorgia Meloni. Giorgia Meloni said she left.", "she=meloni")]
    [InlineData("Mr. Emmanuel Macron met Ms. Giorgia Meloni. He left before she did.", "He=macron | she=meloni")]
    [InlineData("Emmanuel Macron said he slept. Then Giorgia Meloni came, and she left him.", "he=macron | she=meloni | him=macron")]
    [InlineData("Emmanuel Macron, the French president, said he slept.", "he=macron")]
    [InlineData("“It rains,” Giorgia Meloni said as she left.", "she=meloni")]
    public void A_pronoun_stands_for_the_only_one_it_fits(string text, string references) => Assert.Equal(references, Settled(text));

    [Theory]
    [InlineData("Kim Dae-jung met Kim Young-sam. He left.")]
    [InlineData("Emmanuel Macron met Jacques Chirac. He left.")]
    [InlineData("Emmanuel Macron came. She left.")]
    [InlineData("A plumber thanked Giorgia Meloni before she left.")]
    [InlineData("Emmanuel Macron gave him a ball.")]
    [InlineData("Giorgia Meloni came. It rained. Nobody spoke. She left.")]
    [InlineData("Giorgia Meloni met a minister. She left.")]
    [InlineData("Giorgia Meloni came. The spokeswoman said she left.")]
    [InlineData("She left.")]
    [InlineData("Giorgia Meloni came. He left after Giorgia Meloni said “she left”.")]
    [InlineData("Giorgia Meloni met the prime minister she replaced.")]
    [InlineData("Giorgia Meloni came. Ada Moor said she left.")]
    public void In_doubt_a_pronoun_stands_for_nobody(string text, string references = "") => Assert.Equal(references, Settled(text));

    [Theory]
    [InlineData("Giorgia Meloni met Sanae Takaichi. Both leaders left.", "Both leaders=meloni+takaichi")]
    [InlineData("Giorgia Meloni met Sanae Takaichi. The two prime ministers left.", "The two prime ministers=meloni+takaichi")]
    [InlineData("Giorgia Meloni met Sanae Takaichi and Emmanuel Macron. Both leaders left.", "")]
    [InlineData("It rained. Giorgia Meloni came, and Sanae Takaichi sang.", "")]
    [InlineData("It rained.|Giorgia Meloni met Sanae Takaichi.|Both leaders left.", "Both leaders=meloni+takaichi")]
    [InlineData("It rained.|Giorgia Meloni met Ada Moor, 45, of the guard.|Both leaders left.", "")]
    [InlineData("Japan met Italy. The neighbours and both neighbours left.", "both neighbours=JP+IT")]
    [InlineData("It rained.|Japan met Italy.|These two countries left.", "These two countries=JP+IT")]
    public void Sets_are_settled_by_number(string text, string references) => Assert.Equal(references, Settled(text));

    [Theory]
    [InlineData("The European Union met. The bloc agreed.", "The bloc=EU")]
    [InlineData("NATO and the EU met. The bloc agreed, the alliance did not.", "The bloc=EU | the alliance=NATO")]
    [InlineData("NATO met. The bloc agreed.", "")]
    [InlineData("The bloc agreed.", "")]
    [InlineData("The EU met. The bloc of flats burned.", "")]
    [InlineData("The EU and the Shanghai Cooperation Organisation (SCO) met. The bloc agreed.", "")]
    public void A_noun_stands_for_the_only_organisation_of_its_kind(string text, string references) => Assert.Equal(references, Settled(text));

    [Theory]
    [InlineData("Giorgia Meloni and Sanae Takaichi came. Macron left his Italian counterpart alone.", "his Italian counterpart=meloni")]
    [InlineData("Giorgia Meloni came. Macron’s Italian counterpart said she slept.", "Italian counterpart=meloni")]
    [InlineData("Giorgia Meloni came. Takaichi’s Italian counterpart slept.", "Italian counterpart=meloni")]
    [InlineData("Sanae Takaichi met her Italian counterpart, Giorgia Meloni.", "")]
    [InlineData("Sanae Takaichi met her Italian counterpart.", "")]
    [InlineData("Giorgia Meloni came. The French and his counterpart left.", "")]
    public void A_counterpart_is_the_only_one_from_that_country(string text, string references)
        => Assert.Equal(references, string.Join(" | ", Settled(text).Split(" | ").Where(one => one.Contains("counterpart", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Japan and Italy met. The former agreed, the latter did not.", "The former=JP | the latter=IT")]
    [InlineData("Italy and Japan met. The former agreed.", "The former=IT")]
    [InlineData("Italy and Japan met. The former supplies the river; the latter stores it.", "The former=IT | the latter=JP")]
    [InlineData("Italy and the United Kingdom met, the latter with ships.", "the latter=GB")]
    [InlineData("Italy and Japan met. The former ministers left.", "")]
    [InlineData("Italy and Japan met. The former, it was said, agreed.", "The former=IT")]
    [InlineData("Japan and Italy met. The former president sang.", "")]
    [InlineData("Japan, Italy and France met. The latter, it was said, agreed.", "")]
    [InlineData("Japan and Italy met. It rained. The latter, it was said, agreed.", "")]
    public void Former_and_latter_take_up_a_pair(string text, string references) => Assert.Equal(references, Settled(text));

    private static string Settled(string text)
        => string.Join(" | ", MentionedIn.References(text.Split('|')).Split(" | ").Where(one => !one.EndsWith("=nobody", StringComparison.Ordinal) && !one.EndsWith("=Ada Moor", StringComparison.Ordinal)));
}
