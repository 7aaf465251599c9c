using System.Text;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Html;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats;

/// <summary>What a format has read of one story, in the order of reading; it becomes the story.</summary>
/// <param name="offset">Where the story begins in the file.</param>
internal sealed class StoryDraft(SourceFile file, int offset = 0)
{
    private readonly List<(PartKind Kind, MappedText Text)> _parts = [];
    private bool _hasLead;

    public int Offset => offset;

    public string Id { get; set; } = string.Empty;

    public string Version { get; set; } = string.Empty;

    public string Source { get; set; } = string.Empty;

    public string Language { get; set; } = string.Empty;

    public string Byline { get; set; } = string.Empty;

    public DateOnly? Published { get; set; }

    /// <summary>Whether there is anything to read in it.</summary>
    public bool IsEmpty => _parts.Count == 0;

    public bool Has(PartKind kind) => _parts.Exists(part => part.Kind == kind);

    /// <summary>Adds a part unless it has no word or says the headline again.</summary>
    public void Add(PartKind kind, MappedText text)
    {
        text = TextCleaner.Clean(text.Trim());
        if (!HasWord(text.Text) || (kind is PartKind.Headline or PartKind.Body && !_hasLead && IsSaid(text.Text)))
        {
            return;
        }

        if (kind == PartKind.Body && !_hasLead && !Has(PartKind.Byline) && IsAuthors(text.Text))
        {
            kind = PartKind.Byline;
        }
        else if (kind == PartKind.Body && !_hasLead)
        {
            _hasLead = true;
            if (!Has(PartKind.Dateline) && DatelineReader.Read(text.Text, 0, text.Length) is { } dateline)
            {
                _parts.Add((PartKind.Dateline, text.Slice(0, dateline.End)));
                Published ??= dateline.Date;
                text = text.Slice(dateline.BodyStart, text.Length);
            }
        }

        _parts.Add((kind, text));
    }

    public void Add(PartKind kind, IEnumerable<MappedText> texts)
    {
        foreach (var text in texts)
        {
            Add(kind, text);
        }
    }

    /// <summary>Adds blocks as parts of that kind, and what stands below pictures as captions.</summary>
    public void Add(PartKind kind, IEnumerable<HtmlBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block.IsCaption ? PartKind.Caption : kind, block.Text);
        }
    }

    /// <summary>Adds the blocks of a page: its first heading is the headline where none is known.</summary>
    public void AddPage(IEnumerable<HtmlBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block.IsCaption ? PartKind.Caption : block.Level == 1 && !Has(PartKind.Headline) ? PartKind.Headline : PartKind.Body, block.Text);
        }
    }

    /// <param name="fallbackId">The id where the file gives none.</param>
    public Story Build(string fallbackId, DateOnly? dateWhereMissing)
    {
        var builder = new MappedTextBuilder();
        var parts = new List<StoryPart>(_parts.Count);
        foreach (var (kind, text) in InOrder())
        {
            if (builder.Length > 0)
            {
                builder.AppendBetween("\n\n");
            }

            var start = builder.Length;
            builder.Append(text, 0, text.Length);
            parts.Add(new(kind, start, builder.Length));
        }

        var whole = builder.Build();
        return new(Id.Length > 0 ? Id : fallbackId, TextOf(PartKind.Headline), Published ?? dateWhereMissing, Source, whole.Text, file.Sha256, parts)
        {
            IsNamedByFile = Id.Length == 0,
            Path = file.Path,
            Version = Version,
            Language = Language,
            Byline = Byline.Length > 0 ? Byline : TextOf(PartKind.Byline),
            Dateline = TextOf(PartKind.Dateline),
            Origin = new FileOrigin(file, whole),
        };
    }

    /// <summary>As a reader meets them, whatever the order in the file.</summary>
    private IEnumerable<(PartKind Kind, MappedText Text)> InOrder()
        => _parts.OrderBy(part => part.Kind switch { PartKind.Headline => 0, PartKind.Deck => 1, PartKind.Dateline => 2, PartKind.Caption => 4, _ => 3 });

    private string TextOf(PartKind kind) => _parts.Find(part => part.Kind == kind) is { Text: { } text } ? text.Text : string.Empty;

    private bool IsSaid(string text) => _parts.Exists(part => part.Kind == PartKind.Headline && part.Text.Text == text);

    private static bool IsAuthors(string text)
        => text.Length is > 3 and < 120 && text.StartsWith("By ", StringComparison.Ordinal) && char.IsUpper(text[3]) && !char.IsPunctuation(text[^1]);

    private static bool HasWord(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
