using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Json;

/// <summary>Reads a JSON text into values that know where they stand.</summary>
internal ref struct JsonTreeReader
{
    private readonly MappedText _source;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private int _byte;
    private int _character;

    private JsonTreeReader(MappedText source)
    {
        _source = source;
        _bytes = Encoding.UTF8.GetBytes(source.Text);
        _reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = ReadLimits.Depth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    /// <exception cref="UnreadableException">It is no JSON, or nested too deep.</exception>
    public static JsonNode Read(MappedText source)
    {
        var reader = new JsonTreeReader(source);
        try
        {
            return reader.ReadTree();
        }
        catch (JsonException failure)
        {
            throw new UnreadableException(source.StartOf(reader.OffsetOf(failure)), "This is not right JSON: " + Reason(failure));
        }
    }

    private JsonNode ReadTree()
    {
        var open = new Stack<JsonNode>();
        JsonNode? root = null;
        var name = string.Empty;
        var nameStart = -1;
        var nodes = 0;
        while (_reader.Read())
        {
            if (_reader.TokenType == JsonTokenType.PropertyName)
            {
                nameStart = CharacterAt((int)_reader.TokenStartIndex);
                name = _reader.HasValueSequence || _reader.ValueIsEscaped ? _reader.GetString()! : Encoding.UTF8.GetString(_reader.ValueSpan);
            }
            else if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop().Close(CharacterAt((int)_reader.BytesConsumed));
            }
            else
            {
                var start = CharacterAt((int)_reader.TokenStartIndex);
                var node = new JsonNode(_reader.TokenType, _source, start, CharacterAt((int)_reader.BytesConsumed)) { NameOffset = nameStart };
                nameStart = -1;
                root ??= node;
                if (++nodes > ReadLimits.Elements)
                {
                    throw new UnreadableException(node.Offset, string.Create(CultureInfo.InvariantCulture, $"This JSON has more than {ReadLimits.Elements} values."));
                }

                if (open.TryPeek(out var parent))
                {
                    parent.Add(name, node);
                }

                if (node.IsObject || node.IsArray)
                {
                    open.Push(node);
                }
            }
        }

        return root!;
    }

    /// <summary>Tokens come in the order of the text, so each character is counted once.</summary>
    private int CharacterAt(int offset)
    {
        _character += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_byte, offset - _byte));
        _byte = offset;
        return _character;
    }

    /// <summary>The reader counts lines that end with LF, and bytes in them, both from 0.</summary>
    private readonly int OffsetOf(JsonException failure)
    {
        var line = 0;
        for (var left = failure.LineNumber ?? 0; left > 0; left--)
        {
            line += _bytes.AsSpan(line).IndexOf((byte)'\n') + 1;
        }

        var end = (int)Math.Min(_bytes.Length, line + (failure.BytePositionInLine ?? 0));
        return Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, end));
    }

    /// <summary>What the reader says, without its own line numbers, which count from 0.</summary>
    private static string Reason(JsonException failure)
    {
        var end = failure.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var depth = string.Create(CultureInfo.InvariantCulture, $"it is nested more than {ReadLimits.Depth} deep.");
        return failure.Message.Contains("depth", StringComparison.OrdinalIgnoreCase) ? depth : end < 0 ? failure.Message : failure.Message[..end];
    }
}
