using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Formats.Mapping;

/// <summary>A file that came in: its name, its hash, its text, and its lines when they are asked for.</summary>
/// <param name="path">The name to show.</param>
/// <param name="text">The decoded text, or what was taken from a file that is no text.</param>
/// <param name="sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
internal class SourceFile(string path, string text, string sha256)
{
    private LineMap? _lines;

    public string Path => path;

    public string Text => text;

    public string Sha256 => sha256;

    public LineMap Lines => _lines ??= new LineMap(text);

    /// <summary>The place of a span of the text, to be shown to an editor.</summary>
    public virtual Place Locate(int start, int end) => Lines.Locate(start, end);
}
