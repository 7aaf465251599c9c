using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Engine.Facts.Descriptors;

namespace FactCheck.Import.Snapshots;

/// <summary>Writes a tree as YAML: maps and lists in blocks, texts plain where nobody could take them for something else. Comments are gone.</summary>
internal sealed partial class DescriptorWriter
{
    // What JSON escapes beyond its need would be unreadable in titles.
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();

    public static string Write(YamlNode root)
    {
        var writer = new DescriptorWriter();
        writer.Write(root, 0);
        return writer._text.ToString();
    }

    private void Write(YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlMap { Entries.Count: > 0 } map:
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    Begin(i, indent);
                    _text.Append(Scalar(map.Entries[i].Key.Value)).Append(':');
                    WriteValue(map.Entries[i].Value, indent + 2);
                }

                break;
            case YamlList { Items.Count: > 0 } list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Begin(i, indent);
                    _text.Append('-');
                    WriteItem(list.Items[i], indent + 2);
                }

                break;
            case YamlText text:
                _text.Append(Scalar(text.Value)).Append('\n');
                break;
            default:
                _text.Append(node is YamlMap ? "{}" : "[]").Append('\n');
                break;
        }
    }

    /// <summary>The first entry of a map stands behind the dash of its list.</summary>
    private void Begin(int entry, int indent)
    {
        if (entry > 0 || _text.Length == 0 || _text[^1] == '\n')
        {
            _text.Append(' ', indent);
        }
    }

    private void WriteValue(YamlNode value, int indent)
    {
        var isBlock = value is YamlMap { Entries.Count: > 0 } or YamlList { Items.Count: > 0 };
        _text.Append(isBlock ? '\n' : ' ');
        Write(value, isBlock ? indent : 0);
    }

    private void WriteItem(YamlNode item, int indent)
    {
        _text.Append(' ');
        Write(item, indent);
    }

    private static string Scalar(string value) => PlainText().IsMatch(value) ? value : JsonSerializer.Serialize(value, typeof(string), Quoting);

    /// <summary>Words and paths that begin with a letter and hold no sign that YAML reads.</summary>
    [GeneratedRegex(@"^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z_][\w./-]*(?: [\w./-]+)*\z", RegexOptions.IgnoreCase)]
    private static partial Regex PlainText();
}
