using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Xml;

/// <summary>Finds again where the characters of a text node stand in the file, walking along both.</summary>
internal static class XmlText
{
    /// <param name="start">Offset of the node's first character.</param>
    /// <param name="value">The node's text as the reader has it.</param>
    public static MappedText Map(MappedText source, int start, string value, bool isCData)
    {
        var builder = new MappedTextBuilder();
        var raw = source.Text;
        for (int at = start, i = 0; i < value.Length && at < raw.Length;)
        {
            var same = raw.AsSpan(at).CommonPrefixLength(value.AsSpan(i));
            same = isCData ? same : UpToReference(raw, at, same);
            builder.Append(source, at, at + same);
            at += same;
            i += same;
            if (i == value.Length || at >= raw.Length)
            {
                break;
            }

            // The reader turned a reference into its character, or a line end into LF.
            var taken = TakenAt(raw, at, isCData);
            var given = char.IsHighSurrogate(value[i]) && i + 1 < value.Length ? 2 : 1;
            builder.Append(value.AsSpan(i, given), source, at, at + taken);
            at += taken;
            i += given;
        }

        return builder.Build();
    }

    private static int UpToReference(string raw, int at, int length)
    {
        var reference = raw.AsSpan(at, length).IndexOf('&');
        return reference < 0 ? length : reference;
    }

    private static int TakenAt(string raw, int at, bool isCData)
    {
        if (raw[at] == '&' && !isCData)
        {
            var end = raw.AsSpan(at).IndexOf(';');
            return end < 0 ? 1 : end + 1;
        }

        return raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
    }
}
