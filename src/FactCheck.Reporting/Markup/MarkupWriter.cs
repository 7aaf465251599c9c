using System.Text;
using FactCheck.Reporting.Html;

namespace FactCheck.Reporting.Markup;

/// <summary>Writes XML and HTML. Markup is UTF-8 literals only, so text that somebody else wrote cannot become any.</summary>
internal sealed class MarkupWriter(Stream output) : IDisposable
{
    private readonly StreamWriter _writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <param name="literal">A literal of the program, as in <c>"&lt;p&gt;"u8</c>.</param>
    public MarkupWriter Markup(ReadOnlySpan<byte> literal)
    {
        Span<char> chars = stackalloc char[256];
        if (literal.Length > chars.Length)
        {
            _writer.Write(Encoding.UTF8.GetString(literal));
        }
        else
        {
            _writer.Write(chars[..Encoding.UTF8.GetChars(literal, chars)]);
        }

        return this;
    }

    /// <summary>Text between tags or between the quotation marks of an attribute.</summary>
    public MarkupWriter Text(string text)
    {
        MarkupText.Write(_writer, text);
        return this;
    }

    /// <summary>A part of the program, as it is.</summary>
    public MarkupWriter Asset(HtmlAsset asset)
    {
        _writer.Write(asset.Text);
        return this;
    }

    public MarkupWriter Text(int number) => Text(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();
}
