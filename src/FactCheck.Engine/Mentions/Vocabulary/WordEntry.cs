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

    /// <summary>What the word may begin, told once all else is known of it.</summary>
    public MentionStarts Starts { get; private set; }

    public void Close()
        => Starts = (Array.Exists(Names, static name => name.Role is MeasureRole.CurrencySymbol or MeasureRole.CurrencyCode) || Kind is NumberKind.Sign or NumberKind.Mark ? MentionStarts.Money : 0)
            | (Kind is (> NumberKind.None and <= NumberKind.Article) or NumberKind.Mark or NumberKind.Sign ? MentionStarts.Number : 0)
            | (Kind is NumberKind.Place or NumberKind.Percent or NumberKind.Multiple or NumberKind.Age || Array.Exists(Names, static name => name.IsBare) ? MentionStarts.Quantity : 0)
            | (Kind is NumberKind.Article or NumberKind.Divisor || Date is { Kind: DateKind.Few or DateKind.Whole } ? MentionStarts.Duration : 0)
            | (BeginsDate() ? MentionStarts.Date : 0);

    private bool BeginsDate()
        => Kind is NumberKind.Small or NumberKind.Tens or NumberKind.Hundred or NumberKind.Article or NumberKind.Ordinal or NumberKind.OrdinalTens or NumberKind.Divisor
            || Date is { Kind: not (DateKind.Cue or DateKind.To or DateKind.Article or DateKind.Ago or DateKind.Whole or DateKind.Future or DateKind.Past or DateKind.Verb) } or { Holidays.Length: > 0 };
}
