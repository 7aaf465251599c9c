using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads the keys of one map as what they should be, and reports what they are instead.</summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly string _what;
    private readonly ErrorList _errors;

    /// <param name="what">What the map describes, for messages: "a table".</param>
    /// <param name="known">Every key it may have; null where any key will do.</param>
    public MapReader(YamlMap map, string what, string[]? known, ErrorList errors)
    {
        _map = map;
        _what = what;
        _errors = errors;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries)
        {
            if (known is not null && !known.Contains(key.Value))
            {
                errors.Add(ReferenceErrors.UnknownKey, key.At, NearestName.Find(key.Value, known) is { } meant
                    ? $"Key '{key.Value}' is not known in {what}. Did you mean '{meant}'?"
                    : $"Key '{key.Value}' is not known in {what}; expected one of {string.Join(", ", known)}.");
            }

            if (!seen.Add(key.Value))
            {
                errors.Add(ReferenceErrors.RepeatedName, key.At, $"Key '{key.Value}' appears twice in {what}.");
            }
        }
    }

    public YamlNode? Node(string key)
    {
        foreach (var entry in _map.Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>A text that may be left out.</summary>
    public YamlText? Text(string key) => Node(key) is { } node ? AsText(node, key) : null;

    public YamlText? RequiredText(string key) => Required(key) is { } node ? AsText(node, key) : null;

    public YamlMap? Map(string key) => Node(key) is { } node ? AsMap(node, key) : null;

    public YamlMap? RequiredMap(string key) => Required(key) is { } node ? AsMap(node, key) : null;

    public bool Flag(string key)
        => Text(key) is { } text
            && text.Value switch
            {
                "true" => true,
                "false" => false,
                _ => Unexpected<object>(text, key, "true or false") is not null,
            };

    /// <summary>One text, or a list of them.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
        => Node(key) switch
        {
            null => [],
            YamlText { Value.Length: > 0 } one => [one],
            YamlList list => Items<YamlText>(list, key, "a text"),
            var other => Unexpected<YamlText[]>(other, key, "a text or a list of texts") ?? [],
        };

    public IReadOnlyList<YamlMap> Maps(string key)
        => Node(key) switch
        {
            null => [],
            YamlList list => Items<YamlMap>(list, key, "a map"),
            var other => Unexpected<YamlMap[]>(other, key, "a list of maps") ?? [],
        };

    /// <summary>The node under a key, or an error that it is missing.</summary>
    public YamlNode? Required(string key)
    {
        var node = Node(key);
        if (node is null)
        {
            _errors.Add(ReferenceErrors.MissingKey, _map.At, $"Key '{key}' is missing in {_what}.");
        }

        return node;
    }

    /// <summary>Reads a map inside this one.</summary>
    /// <param name="what">As of the constructor.</param>
    /// <param name="known">As of the constructor.</param>
    public MapReader Inner(YamlMap map, string what, string[] known) => new(map, what, known, _errors);

    /// <summary>Reports that a value is not what its key takes.</summary>
    /// <returns>Null, as the value to go on with.</returns>
    public TValue? Unexpected<TValue>(YamlNode node, string key, string expected)
        where TValue : class
    {
        _errors.Add(ReferenceErrors.UnexpectedValue, node.At, $"Key '{key}' of {_what} has {node.Kind}; expected {expected}.");
        return null;
    }

    private List<TNode> Items<TNode>(YamlList list, string key, string expected)
        where TNode : YamlNode
    {
        var items = new List<TNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is TNode fitting and not YamlText { Value.Length: 0 })
            {
                items.Add(fitting);
            }
            else
            {
                Unexpected<YamlNode>(item, key, $"{expected} as each item");
            }
        }

        return items;
    }

    private YamlText? AsText(YamlNode node, string key)
        => node is YamlText { Value.Length: > 0 } text ? text : Unexpected<YamlText>(node, key, "a text");

    private YamlMap? AsMap(YamlNode node, string key)
        => node is YamlMap map ? map : Unexpected<YamlMap>(node, key, "a map");
}
