using System.Globalization;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Json;

/// <summary>Resolves the escapes of a JSON string that has been read once and is known to be right.</summary>
internal static class JsonStringDecoder
{
    /// <param name="start">Offset after the opening quotation mark.</param>
    /// <param name="end">Offset of the closing one.</param>
    public static MappedText Decode(MappedText source, int start, int end)
    {
        var builder = new MappedTextBuilder();
        var text = source.Text;
        for (var at = start; at < end;)
        {
            var length = text.AsSpan(at, end - at).IndexOf('\\');
            var stop = length < 0 ? end : at + length;
            builder.Append(source, at, stop);
            at = stop;
            if (at + 1 < end)
            {
                var taken = text[at + 1] == 'u' ? 6 : 2;
                builder.Append([Character(text.AsSpan(at + 1, Math.Min(taken, end - at) - 1))], source, at, Math.Min(at + taken, end));
                at += taken;
            }
            else
            {
                at = end;
            }
        }

        return builder.Build();
    }

    private static char Character(ReadOnlySpan<char> escape) => escape[0] switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' or 'f' => ' ',
        'u' when ushort.TryParse(escape[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => (char)code,
        var same => same,
    };
}
