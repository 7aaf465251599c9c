using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats;

/// <summary>Decodes a file of markup or JSON: Unicode, or the older encoding that it declares.</summary>
internal static class TextFile
{
    private const int Declaration = 1024;

    /// <summary>The error, or null and the file.</summary>
    public static StoryReadError? Open(ReadOnlySpan<byte> bytes, string path, out SourceFile? file)
    {
        file = null;
        if (bytes.Length > StoryReader.LargestStory)
        {
            return new(path, 1, 1, string.Create(CultureInfo.InvariantCulture, $"The file has {bytes.Length} bytes; at most {StoryReader.LargestStory} are read."));
        }

        string text;
        if (bytes is not [0xFF or 0xFE, ..] && !Utf8.IsValid(bytes) && DeclaredEncoding(bytes) is { } encoding)
        {
            text = encoding.GetString(bytes);
        }
        else if (StoryDecoder.Decode(bytes, path, out text) is { } error)
        {
            return error;
        }

        file = new(path, text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return null;
    }

    /// <summary>What an XML declaration or a page's metadata names, where it is one of the encodings that the web still has.</summary>
    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Declaration)]).ToLowerInvariant();
        foreach (var word in (ReadOnlySpan<string>)["encoding=", "charset="])
        {
            var at = beginning.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                var name = beginning.AsSpan(at + word.Length).TrimStart("\"'");
                var end = name.IndexOfAny("\"' >?;/");
                return EncodingOf(end < 0 ? name : name[..end]);
            }
        }

        return null;
    }

    private static Encoding? EncodingOf(ReadOnlySpan<char> name) => name switch
    {
        // The web reads Latin 1 as its superset.
        "iso-8859-1" or "latin1" or "windows-1252" or "cp1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        "iso-8859-15" => CodePagesEncodingProvider.Instance.GetEncoding(28605),
        "iso-8859-2" => CodePagesEncodingProvider.Instance.GetEncoding(28592),
        "windows-1250" => CodePagesEncodingProvider.Instance.GetEncoding(1250),
        _ => null,
    };
}
