using System.Text.Json;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Json;

/// <summary>A value of a JSON text that knows where it stands.</summary>
internal sealed class JsonNode(JsonTokenType type, MappedText source, int start, int end)
{
    private int _end = end;
    private readonly List<(string Name, JsonNode Value)> _members = [];

    /// <summary>Offset in the file.</summary>
    public int Offset => source.StartOf(start);

    /// <summary>Offset in the file after its last character.</summary>
    public int EndOffset => source.EndOf(_end - 1);

    /// <summary>Offset in the file of the name that it has in its object; that of the value for one without a name.</summary>
    public int NameOffset { get => field >= 0 ? source.StartOf(field) : Offset; init; } = -1;

    public JsonTokenType Type => type;

    public bool IsObject => type == JsonTokenType.StartObject;

    public bool IsArray => type == JsonTokenType.StartArray;

    public bool IsString => type == JsonTokenType.String;

    /// <summary>Members of an object in the order of the file; a name may stand twice, and the first counts.</summary>
    public IReadOnlyList<(string Name, JsonNode Value)> Members => _members;

    /// <summary>Items of a list; of anything else the value itself, since many formats allow one instead of a list of one.</summary>
    public IEnumerable<JsonNode> Items => IsArray ? _members.Select(static member => member.Value) : [this];

    /// <summary>Says where an object or a list ends, once it is read.</summary>
    public void Close(int end) => _end = end;

    public void Add(string name, JsonNode value) => _members.Add((name, value));

    public JsonNode? this[string name]
    {
        get
        {
            foreach (var (own, value) in _members)
            {
                if (IsObject && own == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The first member that is there under one of these names.</summary>
    public JsonNode? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (this[name] is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The value as the file writes it.</summary>
    public MappedText Written => source.Slice(start, _end);

    /// <summary>A string without its escapes; a number as written; empty for everything else.</summary>
    public MappedText Text => type switch
    {
        JsonTokenType.String => JsonStringDecoder.Decode(source, start + 1, _end - 1),
        JsonTokenType.Number => source.Slice(start, _end),
        _ => MappedText.Empty,
    };
}
