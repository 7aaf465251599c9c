namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>All that the quantity finders and date readers want to know of a word, so that each token is looked up once.</summary>
internal sealed class WordEntry
{
    public NumberKind Kind { get; set; }

    /// <summary>The number, the magnitude, or what an ordinal counts or divides by.</summary>
    public decimal Value { get; set; }

    /// <summary>Fifths, thousands.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Names of units and currencies that begin with this word, the longest first.</summary>
    public MeasureName[] Names { get; set; } = [];

    /// <summary>What the word does in a date or time; null for most.</summary>
    public DateWord? Date { get; set; }
}
