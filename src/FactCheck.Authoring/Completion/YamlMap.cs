namespace FactCheck.Authoring.Completion;

/// <summary>A map of block-style YAML by its lines.</summary>
/// <param name="first">Number of its first line, or of one before it that is empty.</param>
internal sealed class YamlMap(IReadOnlyList<YamlLine> lines, int first)
{
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Line.Key).OfType<string>();

    /// <summary>What stands on the line of a key; null for nothing.</summary>
    public string? Value(string key) => Entries.Where(entry => entry.Line.Key == key).Select(entry => entry.Line.Value.Trim()).FirstOrDefault(value => value.Length > 0);

    /// <summary>The map under a key; null where the key is not there.</summary>
    public YamlMap? Under(string key) => Entries.Where(entry => entry.Line.Key == key).Select(entry => new YamlMap(lines, entry.At + 1)).FirstOrDefault();

    private IEnumerable<(int At, YamlLine Line)> Entries
    {
        get
        {
            int? column = null;
            for (var at = first; at < lines.Count; at++)
            {
                var line = lines[at];
                if (line.IsEmpty)
                {
                    continue;
                }

                if (column is not null && (line.Content < column || line.Dash < column))
                {
                    yield break;
                }

                column ??= line.Content;
                if (line.Content == column)
                {
                    yield return (at, line);
                }
            }
        }
    }
}
