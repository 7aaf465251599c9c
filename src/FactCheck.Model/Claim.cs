namespace FactCheck.Model;

/// <summary>Where a claim stands in the file that came in.</summary>
/// <param name="Start">Offset of its first character in the file's text, in UTF-16 code units.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct Place(int Start, int End, int Line, int Column)
{
    /// <summary>The page, from 1, on which the line is counted; 0 for files without pages.</summary>
    public int Page { get; init; }
}

/// <summary>The words a claim was read from, and who says them.</summary>
/// <param name="Text">The claim's own words.</param>
/// <param name="Sentence">The sentence around them.</param>
/// <param name="Quoted">Whether they stand inside quotation marks.</param>
/// <param name="Speaker">Who says them, where the text tells; null for the story's own voice.</param>
public sealed record ClaimSource(Place Place, PartKind Part, string Text, string Sentence, bool Quoted, string? Speaker)
{
    private readonly int? _textStart;

    /// <summary>Offset of the words in <see cref="Story.Text"/>; the same as in the file where the text is the file's own.</summary>
    public int TextStart
    {
        get => _textStart ?? Place.Start;
        init => _textStart = value;
    }

    /// <summary>Offset after the words in <see cref="Story.Text"/>.</summary>
    public int TextEnd => TextStart + Text.Length;

    /// <summary>The words' place in <see cref="Story.Text"/>; line and column are those of the file.</summary>
    public Place TextPlace => Place with { Start = TextStart, End = TextEnd };

    /// <summary>Whether they are somebody's, in indirect speech: "Moor said that …", "according to Moor". The speaker may be unknown.</summary>
    public bool Reported { get; init; }

    /// <summary>The verb of saying, as it stands in the text; null for the story's own voice or where there is none.</summary>
    public string? Saying { get; init; }

    public Modality Modality { get; init; }

    /// <summary>The words that make it other than asserted; null for what is asserted.</summary>
    public string? ModalityCue { get; init; }

    /// <summary>Whether rules see it: its claim type takes statements of this modality.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>Which pattern of its type found it: an index, in the order of the rule file.</summary>
    public int Pattern { get; init; }

    /// <summary>The derivation by which it follows from what the words say; null where they say it themselves.</summary>
    public string? DerivedBy { get; init; }

    /// <summary>By what it is known where it was extracted; null for claims found here, and where its line does not say.</summary>
    public GivenOrigin? Given { get; init; }

    /// <summary>Why references in it were read as they were: "he" as the only person whom it fits.</summary>
    public IReadOnlyList<Resolution> Resolutions { get; init; } = [];
}

/// <summary>A reference within the story, what it stands for, and why.</summary>
public sealed record Resolution(string Words, string Meaning, string Because);

/// <summary>A typed statement found in a story. Rules see generated subclasses with typed fields; reports see this.</summary>
public abstract class Claim
{
    protected Claim(ClaimSource source) => Source = source;

    public ClaimSource Source { get; }

    /// <summary>The claim type's name, as in the rule file.</summary>
    public abstract string Type { get; }

    /// <summary>Names and values of the fields, in the order of the rule file; null where the text does not say.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, object?>> Fields { get; }

    /// <summary>Whether both say the same: equal type and equal field values, wherever they stand.</summary>
    public bool SaysTheSameAs(Claim other)
    {
        if (Type != other.Type || Source.Speaker != other.Source.Speaker)
        {
            return false;
        }

        var mine = Fields;
        var theirs = other.Fields;
        for (var i = 0; i < mine.Count; i++)
        {
            if (!Equals(mine[i].Value, theirs[i].Value))
            {
                return false;
            }
        }

        return true;
    }
}
