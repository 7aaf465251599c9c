namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>A piece of the descriptor with its place: line and column from 1.</summary>
internal abstract record YamlNode((int Line, int Column) At)
{
    /// <summary>What it is, for messages: "a list".</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar. Types are chosen by who reads it, so "NO" is a text and never false.</summary>
internal sealed record YamlText((int Line, int Column) At, string Value) : YamlNode(At)
{
    public override string Kind => Value.Length == 0 ? "nothing" : $"the text '{Value}'";
}

internal sealed record YamlList((int Line, int Column) At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap((int Line, int Column) At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At)
{
    public override string Kind => "a map";
}

/// <summary>A key of a map with its value.</summary>
internal sealed record YamlEntry(YamlText Key, YamlNode Value);
