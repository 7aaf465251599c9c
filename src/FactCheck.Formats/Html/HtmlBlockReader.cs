using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Html;

/// <summary>A paragraph, heading, list item or caption of HTML.</summary>
/// <param name="Level">1 to 6 for headings, else 0.</param>
internal readonly record struct HtmlBlock(int Level, MappedText Text, bool IsCaption = false)
{
    /// <summary>The paragraphs of plain text, where a format has that or HTML.</summary>
    public static IEnumerable<HtmlBlock> OfPlain(MappedText text) => PlainParagraphs.Of(text).Select(static paragraph => new HtmlBlock(0, SpaceCollapser.Of(paragraph)));
}

/// <summary>Reads the paragraphs of HTML in the order of the text.</summary>
internal sealed class HtmlBlockReader
{
    private readonly MappedText _source;
    private readonly bool _isPage;
    private readonly List<HtmlBlock> _blocks = [];
    private readonly SpaceCollapser _open = new();
    private int _level;
    private bool _isCaption;
    private int _breaks;
    private string _silent = string.Empty;
    private int _silentDepth;

    private HtmlBlockReader(MappedText source, bool isPage)
    {
        _source = source;
        _isPage = isPage;
    }

    /// <param name="isPage">Whether navigation and other surroundings of an article are left out.</param>
    public static List<HtmlBlock> Read(MappedText source, bool isPage = false)
    {
        var reader = new HtmlBlockReader(source, isPage);
        var lexer = new HtmlLexer(source.Text);
        while (lexer.Next(out var token))
        {
            reader.Add(token);
        }

        reader.Close();
        return reader._blocks;
    }

    private void Add(HtmlToken token)
    {
        if (_silent.Length > 0)
        {
            PassSilent(token);
            return;
        }

        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                var text = HtmlText.Decode(_source, token.Start, token.End);
                _breaks = text.Text.AsSpan().IsWhiteSpace() ? _breaks : 0;
                _open.Add(text);
                break;
            case HtmlTokenKind.StartTag when IsSilent(token.Name):
                Close(HtmlElements.Blocks.Contains(token.Name));
                _silent = HtmlElements.Void.Contains(token.Name) ? string.Empty : token.Name;
                _silentDepth = 1;
                break;
            case HtmlTokenKind.StartTag when token.Name == "br":
                _open.AddSpace();
                Close(++_breaks > 1);
                break;
            case HtmlTokenKind.StartTag or HtmlTokenKind.EndTag when token.Name is "td" or "th":
                _open.AddSpace();
                break;
            case HtmlTokenKind.StartTag or HtmlTokenKind.EndTag when HtmlElements.Blocks.Contains(token.Name):
                Close();
                _level = token.Kind == HtmlTokenKind.StartTag && token.Name is ['h', >= '1' and <= '6'] ? token.Name[1] - '0' : 0;
                _isCaption = token.Name == "figcaption" ? token.Kind == HtmlTokenKind.StartTag : _isCaption && token.Name != "figure";
                break;
        }
    }

    private bool IsSilent(string name) => HtmlElements.Silent.Contains(name) || (_isPage && HtmlElements.Surroundings.Contains(name));

    private void PassSilent(HtmlToken token)
    {
        if (token.Name == _silent && token.Kind != HtmlTokenKind.RawText)
        {
            _silentDepth += token.Kind == HtmlTokenKind.StartTag ? 1 : -1;
            _silent = _silentDepth == 0 ? string.Empty : _silent;
        }
    }

    private void Close(bool ends = true)
    {
        if (ends && !_open.IsEmpty)
        {
            _blocks.Add(new(_level, _open.Take(), _isCaption));
        }

        _breaks = ends ? 0 : _breaks;
    }
}
