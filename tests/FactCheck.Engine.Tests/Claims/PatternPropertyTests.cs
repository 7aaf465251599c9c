using CsCheck;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Mentions;
using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Claims;

public sealed class PatternPropertyTests
{
    private static readonly string[] s_words = ["red", "green", "blue", "grey"];

    private static readonly Gen<string> s_texts = Gen.OneOf(Gen.Int[0, 3].Select(word => s_words[word]), Gen.Const("brown"), Gen.Int[2, 9].Select(number => $"{number}"), Gen.Const("5 %"))
        .Array[1, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<PatternNode> s_leaves = Gen.OneOf<PatternNode>(
        Gen.Int[0, 3].Select(word => (PatternNode)new PatternNode.Word(s_words[word])),
        Gen.Bool.Select(isNumber => (PatternNode)new PatternNode.Slot(0, isNumber ? MentionTypes.Number : MentionTypes.Percent, false, null)),
        Gen.Int[0, 3].Select(most => (PatternNode)new PatternNode.Gap(most)));

    private static readonly Gen<PatternNode> s_patterns = Nest(Nest(Nest(s_leaves)));

    [Fact]
    public void A_pattern_matches_where_its_grammar_does_and_only_where_its_needs_are_met()
        => Gen.Select(s_patterns, s_texts).Sample(
            (pattern, text) =>
            {
                var document = DocumentReader.Read(ReadStory.OfParagraphs(text));
                var mentions = Found.In(document);
                var type = new ClaimType("A", "", [new("a", FieldKind.Number, null, false)], [new("", "", 1, pattern)], [], static _ => null);
                var index = new PatternIndex([type]);
                var words = Enumerable.Range(0, document.Tokens.Length).Select(token => index.NumberOf(document.TextOf(token))).ToArray();
                var matcher = new PatternMatcher(document, words, mentions);
                var last = new LastPlaces(index);
                foreach (var sentence in document.Sentences)
                {
                    last.Read(sentence, words, mentions);
                    for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
                    {
                        var ends = Ends(pattern, token, sentence.EndToken, document, mentions);
                        foreach (var program in index.StartingWithWord(words[token]).ToArray().Concat(mentions.StartingAt(token).ToArray().SelectMany(mention => index.StartingWithMention(mention.Type).ToArray())))
                        {
                            var end = matcher.Match(program, token, sentence.EndToken);
                            Assert.Equal(ends.Count > 0, end >= 0);
                            Assert.True(end < 0 || (ends.Contains(end) && last.Have(program.Needs, token)));
                        }
                    }
                }
            },
            iter: 20_000);

    private static Gen<PatternNode> Nest(Gen<PatternNode> inner) => Gen.OneOf(
        inner,
        inner.Select(node => (PatternNode)new PatternNode.Optional(node)),
        inner.Array[1, 4].Select(nodes => (PatternNode)new PatternNode.Sequence(nodes)),
        inner.Array[1, 4].Select(nodes => (PatternNode)new PatternNode.Alternatives(nodes)));

    /// <summary>Every token at which a match may end, tried out plainly.</summary>
    private static HashSet<int> Ends(PatternNode node, int token, int limit, Document document, MentionList mentions) => node switch
    {
        PatternNode.Word word => token < limit && document.TextOf(token).SequenceEqual(word.Text) ? [token + 1] : [],
        PatternNode.Slot slot => token < limit ? [.. mentions.StartingAt(token).ToArray().Where(mention => mention.Type == slot.Type && mention.Form is not ("ordinal" or MentionForms.Part) && !mention.IsOpen).Select(mention => mention.EndToken)] : [],
        PatternNode.Gap gap => [.. Enumerable.Range(token, Math.Min(gap.Most, limit - token) + 1)],
        PatternNode.Optional optional => [.. Ends(optional.Node, token, limit, document, mentions), token],
        PatternNode.Alternatives alternatives => [.. alternatives.Nodes.SelectMany(one => Ends(one, token, limit, document, mentions))],
        PatternNode.Sequence sequence => sequence.Nodes.Aggregate(new HashSet<int> { token }, (ends, part) => [.. ends.SelectMany(end => Ends(part, end, limit, document, mentions))]),
        _ => throw new InvalidOperationException(),
    };
}
