namespace FactCheck.Engine.Reading;

/// <summary>Tells which words of a sentence each verb of saying governs: those after it, "Moor said it rained", or those before, "it rained, Moor said".</summary>
internal static class AttributionReader
{
    private const int LongestSubject = 8;

    /// <summary>What may follow the verb where all that is said stands before it: "told reporters", "said on Friday".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_afterLast = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "after", "during", "before", "to", "as", "when", "while", "through", "via", "by", "from", "late", "earlier", "later", "today", "yesterday",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "reporters", "journalists", "lawmakers", "parliament", "adding",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds what the sayings of one sentence govern, in the order of the text and without overlap.</summary>
    /// <param name="sayings">All sayings of the part, in order; those from <paramref name="from"/> on are of this sentence or later.</param>
    /// <returns>The index of the first saying after the sentence.</returns>
    public static int Read(string text, List<Token> tokens, Sentence sentence, List<Saying> sayings, int from, List<Attribution> attributions)
    {
        var left = sentence.FirstToken;
        for (; from < sayings.Count && sayings[from].Verb < sentence.EndToken; from++)
        {
            var saying = sayings[from];
            if (saying.Subject == SubjectKind.Turn)
            {
                left = saying.Verb + 1;
                continue;
            }

            saying = WithSubject(text, tokens, saying, left);

            var verb = tokens[saying.Verb].In(text).ToString() + (saying.IsAccording ? " to" : "");
            var end = from + 1 < sayings.Count && sayings[from + 1].Verb < sentence.EndToken ? Math.Max(sayings[from + 1].First, saying.Verb + 1) : sentence.EndToken;
            if (IsLast(text, tokens, saying, sentence.FirstToken, left, sentence.EndToken))
            {
                Add(left, saying.First, saying, verb, attributions);
                left = saying.Verb + 1;
            }
            else
            {
                var isBefore = saying.IsAccording && from + 1 < sayings.Count && sayings[from + 1].Verb < sentence.EndToken;
                Add(saying.Verb + 1, isBefore ? saying.Verb + 1 : end, saying, verb, attributions);
                left = end;
            }
        }

        return from;
    }

    /// <summary>A subject without a name begins after the last comma: "the captain".</summary>
    private static Saying WithSubject(string text, List<Token> tokens, Saying saying, int left)
    {
        if (saying.First == saying.Verb && !saying.IsInverted && !saying.IsAccording)
        {
            for (var token = saying.Verb - 1; token > Math.Max(left, saying.Verb - LongestSubject); token--)
            {
                if (text[tokens[token].Start] == ',')
                {
                    return saying with { First = token + 1 };
                }
            }
        }

        return saying;
    }

    private static void Add(int first, int end, Saying saying, string verb, List<Attribution> attributions)
    {
        if (first < end)
        {
            attributions.Add(new(first, end, saying.Name, verb));
        }
    }

    /// <summary>Whether what is said stands before: a comma before the subject, and nothing that could be said after the verb.</summary>
    private static bool IsLast(string text, List<Token> tokens, Saying saying, int start, int left, int end)
    {
        if (saying.IsAccording)
        {
            return saying.First > start;
        }

        if (saying.First <= left || text[tokens[saying.First - 1].Start] is not (',' or '”' or '"' or '’'))
        {
            return false;
        }

        var next = saying.Verb + 1;
        if (saying.IsInverted)
        {
            next = NameRun.After(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), next, end).End;
        }

        return next >= end || text[tokens[next].Start] is '.' or ',' or ';' or '!' or '?' || s_afterLast.Contains(tokens[next].In(text));
    }
}
