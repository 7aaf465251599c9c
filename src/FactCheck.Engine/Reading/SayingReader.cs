using System.Runtime.InteropServices;

namespace FactCheck.Engine.Reading;

/// <summary>Who is the subject of a verb of saying.</summary>
internal enum SubjectKind : byte
{
    Unknown,
    Named,
    Pronoun,

    /// <summary>No saying, but words that turn to another subject: ", but", ", while".</summary>
    Turn,
}

/// <summary>A verb of saying and its subject.</summary>
/// <param name="First">The first token of subject and verb.</param>
internal readonly record struct Saying(int First, int Verb, SubjectKind Subject, string? Name)
{
    /// <summary>"according to Moor": the verb is "according".</summary>
    public bool IsAccording { get; init; }

    /// <summary>"said Moor".</summary>
    public bool IsInverted { get; init; }

    /// <summary>The token after "said Moor"; 0 where the subject stands before.</summary>
    public int SubjectEnd { get; init; }

    /// <summary>"called the plan “reckless”": the verb says the quotation alone.</summary>
    public bool IsOfQuoteAlone { get; init; }
}

/// <summary>Finds verbs of saying in a sentence, outside quotations, each with its subject where that is clear.</summary>
internal static class SayingReader
{
    private const int LongestApposition = 15;

    /// <summary>"said its governor, Ada Moor": words that may stand between the verb and the name.</summary>
    private const int LongestRole = 5;

    /// <summary>"called the plan “reckless”": words that may stand between the verb and the quotation.</summary>
    private const int CallingReach = 8;

    private static readonly WordSet s_between = WordSet.Of(
        "also", "later", "then", "further", "earlier", "has", "had", "have", "once", "again", "on", "today", "yesterday",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /// <summary>A name after these is not the subject: "a spokesman for Meloni said", "Takaichi and Meloni said".</summary>
    private static readonly WordSet s_govern = WordSet.Of(
        "of", "for", "from", "by", "with", "to", "in", "at", "near", "and", "or", "&", "under", "than", "about", "against");

    /// <summary>The saying whose verb is a token, or null.</summary>
    /// <param name="floor">The first token that may belong to the subject: after the last quotation, in the same sentence.</param>
    public static Saying? Read(string text, List<Token> tokens, int verb, int floor, int ceiling)
    {
        var word = tokens[verb].In(text);
        if (verb > floor && word is "but" or "while" or "whereas" or "although" && text[tokens[verb - 1].Start] == ',')
        {
            return new(verb, verb, SubjectKind.Turn, null);
        }

        if (word.Equals("according", StringComparison.OrdinalIgnoreCase) && verb + 2 < ceiling && tokens[verb + 1].In(text) is "to")
        {
            return According(text, tokens, verb, ceiling);
        }

        var kind = SayingVerbs.KindOf(word);
        var isCalling = kind == SayingVerb.Calling;
        if (kind == SayingVerb.None || (isCalling && !IsBeforeQuote(text, tokens, verb, ceiling)) || (kind == SayingVerb.BesideQuote && !IsBesideQuote(text, tokens, verb, floor, ceiling)))
        {
            return null;
        }

        if (verb > floor && tokens[verb - 1].In(text) is "not" or "never" or "hasn't" or "haven't" or "hasn’t" or "haven’t")
        {
            // "Has not said whether" is nobody's words.
            return null;
        }

        if (verb > floor && tokens[verb - 1].In(text) is "was" or "were" or "been" or "is" or "are" or "be" or "being")
        {
            // "Residents were told that …" is somebody's words, "were told to leave" is nobody's.
            return !isCalling && verb + 1 < ceiling && tokens[verb + 1].In(text) is "that" ? new(verb, verb, SubjectKind.Unknown, null) : null;
        }

        var end = verb;
        while (end > floor && verb - end < 4 && s_between.Contains(tokens[end - 1].In(text)))
        {
            end--;
        }

        if (end > floor && tokens[end - 1].In(text) is "she" or "he" or "She" or "He")
        {
            return new(end - 1, verb, SubjectKind.Pronoun, null) { IsOfQuoteAlone = isCalling };
        }

        var run = NameRun.Before(text, CollectionsMarshal.AsSpan(tokens), end, floor);
        if (run.IsEmpty && IsInverted(text, tokens, verb, floor))
        {
            run = NameRun.After(text, CollectionsMarshal.AsSpan(tokens), NameAfterRole(text, tokens, verb + 1, ceiling), ceiling);
            return Of(run, run.Name(text, CollectionsMarshal.AsSpan(tokens)), verb, verb) with { IsInverted = true, SubjectEnd = Math.Max(run.End, verb + 1) };
        }

        if (run.IsEmpty && end > floor && text[tokens[end - 1].Start] == ',')
        {
            run = BeforeApposition(text, tokens, end - 2, floor);
        }

        var isGoverned = !run.IsEmpty && run.First > floor && s_govern.Contains(tokens[run.First - 1].In(text));
        return Of(run, run.IsEmpty || isGoverned ? null : run.Name(text, CollectionsMarshal.AsSpan(tokens)), run.IsEmpty || isGoverned ? verb : run.First, verb) with { IsOfQuoteAlone = isCalling };
    }

    private static Saying According(string text, List<Token> tokens, int verb, int ceiling)
    {
        var first = tokens[verb + 2].In(text) is "the" ? verb + 3 : verb + 2;
        var run = first < ceiling ? NameRun.After(text, CollectionsMarshal.AsSpan(tokens), first, ceiling) : default;
        return Of(run, run.IsEmpty ? null : run.Name(text, CollectionsMarshal.AsSpan(tokens)), verb, verb) with { IsAccording = true };
    }

    private static Saying Of(NameRun run, string? name, int first, int verb)
        => new(first, verb, name is null || run.IsEmpty ? SubjectKind.Unknown : SubjectKind.Named, name);

    /// <summary>"said Meloni": right after a quotation or comma, or first in the sentence.</summary>
    private static bool IsInverted(string text, List<Token> tokens, int verb, int floor)
        => (verb == floor || text[tokens[verb - 1].Start] is ',' or '”' or '"' or '’') && NameAfterRole(text, tokens, verb + 1, tokens.Count) > 0;

    /// <summary>The token at which the name begins in "said Moor", "said lead author Ada Moor", "said its governor, Ada Moor"; 0 for none.</summary>
    private static int NameAfterRole(string text, List<Token> tokens, int first, int ceiling)
    {
        var hasRole = false;
        for (var token = first; token < Math.Min(first + LongestRole, ceiling); token++)
        {
            if (NameRun.IsCapital(text, tokens[token]))
            {
                return token;
            }

            var word = tokens[token].In(text);
            if (tokens[token].Kind == TokenKind.Word ? s_govern.Contains(word) || word is "that" or "it" or "he" or "she" or "they" or "there" or "on" : !(hasRole && word is "," && token + 1 < ceiling && NameRun.IsCapital(text, tokens[token + 1])))
            {
                return 0;
            }

            hasRole = true;
        }

        return 0;
    }

    /// <summary>"Meloni, the Italian premier, said", and "the premier, Meloni, said".</summary>
    private static NameRun BeforeApposition(string text, List<Token> tokens, int last, int floor)
    {
        var between = NameRun.Before(text, CollectionsMarshal.AsSpan(tokens), last + 1, floor);
        if (!between.IsEmpty && between.First > floor && text[tokens[between.First - 1].Start] == ',' && !(between.First - 2 >= floor && NameRun.IsCapital(text, tokens[between.First - 2])))
        {
            return between;
        }

        var lowest = Math.Max(floor, last - LongestApposition);
        for (var token = last; token > lowest; token--)
        {
            if (text[tokens[token].Start] == ',')
            {
                return NameRun.Before(text, CollectionsMarshal.AsSpan(tokens), token, floor);
            }
        }

        return default;
    }

    private static bool IsBesideQuote(string text, List<Token> tokens, int verb, int floor, int ceiling)
    {
        var next = verb + 1 < ceiling && text[tokens[verb + 1].Start] is ',' or ':' ? verb + 2 : verb + 1;
        return (next < ceiling && (tokens[next].In(text) is "that" || IsMark(text, tokens[next])))
            || (floor > 0 && verb - floor < 12 && IsMark(text, tokens[floor - 1]));
    }

    /// <summary>Whether a quotation begins soon after the verb.</summary>
    private static bool IsBeforeQuote(string text, List<Token> tokens, int verb, int ceiling)
        => ceiling - 1 > verb && ceiling - verb <= CallingReach && ceiling < tokens.Count && text[tokens[ceiling - 1].Start] is '"' or '“' or '‘';

    private static bool IsMark(string text, Token token) => text[token.Start] is '"' or '“' or '”' or '‘' or '’';
}
