using FactCheck.Engine.Mentions.References;
using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>All that is known of a word: what it does in quantities and dates, and which names, longest first, or references it may begin.</summary>
internal sealed class WordMeaning
{
    public static readonly WordMeaning Empty = new();

    /// <summary>Null for a word of no quantity and no date.</summary>
    public WordEntry? Quantity { get; set; }

    public EntityName[] Names { get; set; } = [];

    public ReferenceWord Reference { get; set; }

    /// <summary>The turns of phrase that begin with it and count nothing, longest first.</summary>
    public string[][] Idioms { get; set; } = [];

    /// <summary>Whether it is a usual given name.</summary>
    public bool IsGivenName { get; set; }

    /// <summary>What the word means of itself if it names several things; empty for other words.</summary>
    public NameSense[] Senses { get; set; } = [];

    /// <summary>The senses of other words that this word speaks for.</summary>
    public NameSense[] CueFor { get; set; } = [];

    /// <summary>Whether it may begin a name or reference, or speaks for one.</summary>
    public bool IsOfNames { get; private set; }

    public void Close() => IsOfNames = Names.Length > 0 || Reference != ReferenceWord.None || Senses.Length > 0 || CueFor.Length > 0;
}
