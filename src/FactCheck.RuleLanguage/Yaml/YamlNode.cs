using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>A YAML value and where it stands.</summary>
internal abstract class YamlNode(SourceText source, int start, int end)
{
    public SourceText Source { get; } = source;

    public int Start { get; } = start;

    public int End { get; } = end;

    public SourceSpan Span => Source.Span(Start, End);
}

/// <summary>A text; Map holds the offset in the file of each of its characters, and of its end.</summary>
/// <param name="isPlain">Written without quotes and not as a block.</param>
/// <param name="isExact">Whether each character of it is one of the file, so that a place in it is a place there.</param>
internal sealed class YamlScalar(SourceText source, int start, int end, string value, int[] map, bool isPlain, bool isExact) : YamlNode(source, start, end)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    public bool IsExact { get; } = isExact;

    /// <summary>A text that stands in no file, for what is put together of others; its places mean nothing.</summary>
    public static YamlScalar Alone(string value) => new(new SourceText("", ""), 0, 0, value, new int[value.Length + 1], isPlain: false, isExact: true);

    public SourceSpan At(int from, int to)
    {
        var start = map[Math.Max(0, Math.Min(from, Value.Length))];
        var end = to > from ? map[Math.Min(to, Value.Length) - 1] + 1 : start;
        return Source.Span(start, end);
    }
}

/// <summary>A list.</summary>
internal sealed class YamlList(SourceText source, int start, int end, List<YamlNode> items) : YamlNode(source, start, end)
{
    public List<YamlNode> Items { get; } = items;
}

/// <summary>A map, in the order written.</summary>
internal sealed class YamlMap(SourceText source, int start, int end, List<KeyValuePair<YamlScalar, YamlNode>> entries) : YamlNode(source, start, end)
{
    public List<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = entries;

    public YamlNode? Get(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
