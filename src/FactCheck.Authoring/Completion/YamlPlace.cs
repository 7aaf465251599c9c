namespace FactCheck.Authoring.Completion;

/// <summary>Where in block-style YAML a place is, read by indentation alone, since a file that is being written is seldom sound.</summary>
/// <param name="Path">Keys from the file down to the map that the place is in; <see cref="Item"/> for an entry of a list.</param>
/// <param name="Maps">The file's map, and the one that each part of the path leads to.</param>
/// <param name="Key">The key whose value is being written; null where a key is.</param>
internal sealed record YamlPlace(string[] Path, IReadOnlyList<YamlMap> Maps, string? Key)
{
    public const string Item = "[]";

    /// <param name="offset">Index of the character that the place is before.</param>
    public static YamlPlace Of(string text, int offset)
    {
        var lines = text.Split('\n').Select(YamlLine.Of).ToList();
        var number = text.AsSpan(0, offset).Count('\n');
        var here = YamlLine.Of(text[(offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1)..offset]);
        var parts = new Stack<(string Part, int First)>();
        var limit = here.Content;
        if (here.Dash is { } own)
        {
            limit = own;
            parts.Push((Item, number));
        }

        for (var at = number - 1; at >= 0; at--)
        {
            var line = lines[at];
            if (line.IsEmpty)
            {
                continue;
            }

            var isInItem = parts.TryPeek(out var last) && last.Part == Item;
            if (line.Key is { } key && (line.Content < limit || (line.Content == limit && isInItem && line.Dash is null)))
            {
                limit = line.Content;
                parts.Push((key, at + 1));
                isInItem = false;
            }

            if (line.Dash is { } dash && dash < limit && !isInItem)
            {
                limit = dash;
                parts.Push((Item, at));
            }
        }

        return new([.. parts.Select(one => one.Part)], [new(lines, 0), .. parts.Select(one => new YamlMap(lines, one.First))], here.Key);
    }
}
