using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Months and weekdays, which have capitals without being names.</summary>
internal static class CalendarWords
{
    private static readonly string[] s_before = ["in", "since", "until", "till", "by", "from", "last", "next", "this", "early", "late", "mid", "of", "before", "after", "during", "every", "on"];

    public static bool Contain(TokenText text, int token)
        => text.Entry(token)?.Date is { Kind: DateKind.Month or DateKind.Weekday, IsPlural: false } && text.IsCapitalised(token);

    /// <summary>Whether a word that may be a month is one here: beside a number, or after a word that days follow.</summary>
    public static bool IsDate(TokenText text, int token)
        => Contain(text, token)
            && (text.IsKind(token + 1, Reading.TokenKind.Number) || text.IsKind(token - 1, Reading.TokenKind.Number) || text.IsAny(token - 1, s_before));
}
