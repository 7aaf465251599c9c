namespace FactCheck.Reporting.Text;

/// <summary>What a piece of text is to its reader; how that looks is decided in one place.</summary>
public enum Tone
{
    Plain,
    Heading,
    Claim,
    Faint,
    Failing,
    Doubtful,
    Passing,
}

/// <summary>A piece of text in one tone. It is made safe here, so no writer has to think of it.</summary>
public readonly record struct TextRun
{
    public TextRun(string text, Tone tone = Tone.Plain)
    {
        Text = SafeText.Of(text);
        Tone = tone;
    }

    public string Text { get; }

    public Tone Tone { get; }

    public static implicit operator TextRun(string text) => new(text);
}

/// <summary>Runs that flow over as many lines as they need.</summary>
/// <param name="Indent">Cells before the first line.</param>
/// <param name="Hang">Further cells before the lines after it.</param>
public sealed record TextParagraph(int Indent, int Hang, IReadOnlyList<TextRun> Runs)
{
    public static TextParagraph Empty { get; } = new(0, 0, []);

    public static TextParagraph At(int indent, params IReadOnlyList<TextRun> runs) => new(indent, 2, runs);
}

/// <summary>One line of the screen: runs after an indent.</summary>
public sealed record TextLine(int Indent, IReadOnlyList<TextRun> Runs);
