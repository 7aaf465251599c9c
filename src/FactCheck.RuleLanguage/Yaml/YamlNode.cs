using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>A node of a YAML file that knows where it stands.</summary>
internal abstract record YamlNode(int Start, int End);

/// <summary>A text, with the place in the file of each of its characters.</summary>
internal sealed record YamlScalar(string Value, int[] Map, SourceText Source, int Start, int End) : YamlNode(Start, End)
{
    /// <summary>The place of a stretch of the text.</summary>
    public SourceSpan Span(int start, int end) => Source.Span(At(start), end > start ? At(end - 1) + 1 : At(start));

    public SourceSpan Whole => Source.Span(Start, End);

    private int At(int index) => Map.Length == 0 ? Start : index < Map.Length ? Map[index < 0 ? 0 : index] : Map[Map.Length - 1] + 1;
}

internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, int Start, int End) : YamlNode(Start, End);

internal sealed record YamlMap(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries, int Start, int End) : YamlNode(Start, End)
{
    public YamlNode? this[string key]
    {
        get
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
}
