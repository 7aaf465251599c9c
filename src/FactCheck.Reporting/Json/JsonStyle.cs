using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactCheck.Reporting.Json;

/// <summary>How every format that is JSON is written.</summary>
internal static class JsonStyle
{
    /// <summary>Names in every script stay readable; the output is no part of a web page.</summary>
    public static Utf8JsonWriter Open(Stream output, bool indented = true) => Open(output, indented, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>For what is put into a page, where text of a story must not end the element around it.</summary>
    public static Utf8JsonWriter OpenForPage(Stream output) => Open(output, true, JavaScriptEncoder.Create(UnicodeRanges.All));

    private static Utf8JsonWriter Open(Stream output, bool indented, JavaScriptEncoder encoder)
        => new(output, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = encoder });
}
