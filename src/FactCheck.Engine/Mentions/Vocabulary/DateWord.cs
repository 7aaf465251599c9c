namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>A row of <c>date-words.csv</c>, with the holidays that begin with the word.</summary>
/// <param name="IsShort">An abbreviation, which may have a full stop.</param>
/// <param name="IsCased">Another word where it has no capital: may, march, sun.</param>
internal sealed record DateWord(DateKind Kind, int Value, bool IsShort = false, bool IsCased = false, bool IsPlural = false)
{
    /// <summary>The longest name first.</summary>
    public Holiday[] Holidays { get; init; } = [];
}
