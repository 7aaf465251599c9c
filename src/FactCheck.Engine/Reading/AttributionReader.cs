namespace FactCheck.Engine.Reading;

/// <summary>Tells which words of a sentence each verb of saying governs: those after it, "Moor said it rained", or those before, "it rained, Moor said".</summary>
internal static class AttributionReader
{
    private const int LongestSubject = 8;

    /// <summary>What may follow the verb where all that is said stands before it: "told reporters", "said on Friday".</summary>
    private static readonly WordSet s_afterLast = WordSet.InAnyCapitals(
        "on", "in", "at", "after", "during", "before", "to", "as", "when", "while", "through", "via", "by", "from", "late", "earlier", "later", "today", "yesterday",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "reporters", "journalists", "lawmakers", "parliament", "adding");

    /// <summary>Whether a word may follow a verb of saying behind all that is said.</summary>
    public static bool MayFollowLast(ReadOnlySpan<char> word) => s_afterLast.Contains(word);

    /// <summary>Adds what the sayings of one sentence govern, in the order of the text and without overlap.</summary>
    /// <param name="sayings">All sayings of the part, in order; those from <paramref name="from"/> on are of this sentence or later.</param>
    /// <returns>The index of the first saying after the sentence.</returns>
    public static int Read(string text, List<Token> tokens, Sentence sentence, List<Saying> sayings, int from, List<Attribution> attributions)
    {
        var left = sentence.FirstToken;
        for (; from < sayings.Count && sayings[from].Verb < sentence.EndToken; from++)
        {
            var saying = sayings[from];
            if (saying.Subject == SubjectKind.Turn || saying.IsOfQuoteAlone)
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
                Add(FirstSaid(text, tokens, saying.Verb + 1, end), isBefore ? saying.Verb + 1 : end, saying, verb, attributions);
                left = end;
            }
        }

        return from;
    }

    /// <summary>A subject begins after the last comma: "the captain", "the United Nations".</summary>
    private static Saying WithSubject(string text, List<Token> tokens, Saying saying, int left)
    {
        if (!saying.IsInverted && !saying.IsAccording)
        {
            for (var token = saying.First - 1; token > Math.Max(left, saying.Verb - LongestSubject); token--)
            {
                if (text[tokens[token].Start] == ',')
                {
                    return saying with { First = token + 1 };
                }

                if (tokens[token].In(text) is "when" or "as" or "if" or "that" or "which" or "who" or "because" or "and" or "but" or "while" or "after" or "since" or "where")
                {
                    break;
                }
            }
        }

        return saying;
    }

    /// <summary>The first token of what is said: after the colon in "told the council on Friday: “…”".</summary>
    private static int FirstSaid(string text, List<Token> tokens, int first, int end)
    {
        for (var token = first; token < Math.Min(first + LongestSubject, end - 1); token++)
        {
            if (text[tokens[token].Start] == ':' && text[tokens[token + 1].Start] is '"' or '“' or '‘')
            {
                return token + 1;
            }
        }

        return first;
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

        var next = saying.IsInverted ? saying.SubjectEnd : saying.Verb + 1;
        if (saying.IsInverted && next < end && tokens[next].In(text) is "of" or "for" or "who")
        {
            return true;
        }

        if (tokens[saying.Verb].In(text) is "told" or "tells")
        {
            next = NameRun.After(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), next, end).End;
        }

        return next >= end || text[tokens[next].Start] is '.' or ',' or ';' or '!' or '?' || s_afterLast.Contains(tokens[next].In(text));
    }
}
