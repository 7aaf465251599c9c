namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>Which finders have anything to look for where a word stands.</summary>
[Flags]
internal enum MentionStarts : byte
{
    None = 0,

    /// <summary>A sum of money: a symbol, a code, a minus before one.</summary>
    Money = 1,

    /// <summary>A number, in words or by a sign before it.</summary>
    Number = 2,

    /// <summary>A place, a multiple, an age, "per cent of", a unit without a number.</summary>
    Quantity = 4,

    /// <summary>A duration that begins with a word: a year, all day.</summary>
    Duration = 8,

    Date = 16,
}
