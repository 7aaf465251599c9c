using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>A sentence as the date readers ask of it, with the day from which it counts.</summary>
internal sealed class DateText(TokenText text, DateOnly? story)
{
    public TokenText Text { get; } = text;

    /// <summary>Null where it is not known, or no day from which a story could count: before the year 1000 or after 2999.</summary>
    public DateOnly? Story { get; } = story is { Year: >= 1000 and < 3000 } ? story : null;

    /// <summary>What a word does in dates; null for most, and for "may" and "sun" without a capital.</summary>
    public DateWord? Word(int token)
        => Text.Entry(token)?.Date is { } word && (!word.IsCased || Text.IsCapitalised(token)) ? word : null;

    public bool Is(int token, DateKind kind) => Word(token) is { } word && word.Kind == kind;

    public CalendarUnit? Unit(int token) => Word(token) is { Kind: DateKind.Unit } word ? (CalendarUnit)word.Value : null;

    /// <summary>The token behind an article, or the same token.</summary>
    public int SkipArticle(int token) => Is(token, DateKind.Article) ? token + 1 : token;

    /// <summary>A mark that has nothing between itself and its neighbours: the hyphen of 3-5.</summary>
    public bool IsTight(int token, ReadOnlySpan<string> marks) => Text.IsAny(token, marks) && Text.IsAttached(token) && Text.IsAttached(token + 1);

    /// <summary>A dash, tied on both sides or on none.</summary>
    public bool IsDash(int token) => Text.IsAny(token, ["-", "–", "—"]) && Text.IsAttached(token) == Text.IsAttached(token + 1);

    public bool IsWord(int token) => Text.IsKind(token, TokenKind.Word);

    public bool IsNumber(int token) => Text.IsKind(token, TokenKind.Number);

    /// <summary>The period that a word means of the one the story's day lies in: "this", "last", "next"; null for other words.</summary>
    public int? Shift(int token) => Word(token) is { Kind: DateKind.Shift or DateKind.Relative or DateKind.Rolling } word ? word.Value : null;
}
