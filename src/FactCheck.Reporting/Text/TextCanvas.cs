using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactCheck.Reporting.Text;

/// <summary>Puts paragraphs on a stream, in colour or plain: the one place where tones become colours and layout becomes bytes.</summary>
public sealed class TextCanvas : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly IAnsiConsole _console;
    private readonly int _width;

    public TextCanvas(Stream output, int width, bool colour)
    {
        _width = width;
        _writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_writer),
            // Spectre would otherwise look for build servers in the environment and colour their logs.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = new Dictionary<string, string>(StringComparer.Ordinal),
        });
    }

    public void Write(TextParagraph paragraph)
    {
        foreach (var line in LineWrapper.Wrap(paragraph, _width))
        {
            _console.Write(new LineView(line));
        }
    }

    public void Write(IEnumerable<TextParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Write(paragraph);
        }
    }

    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Claim => new Style(decoration: Decoration.Bold | Decoration.Underline),
        Tone.Faint => new Style(foreground: Color.Grey),
        Tone.Failing => new Style(foreground: Color.Red, decoration: Decoration.Bold),
        Tone.Doubtful => new Style(foreground: Color.Yellow),
        Tone.Passing => new Style(foreground: Color.Green),
        _ => Style.Plain,
    };

    private sealed class LineView(TextLine line) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            if (line is { Indent: > 0, Runs.Count: > 0 })
            {
                yield return Segment.Padding(line.Indent);
            }

            foreach (var run in line.Runs)
            {
                yield return new Segment(run.Text, StyleOf(run.Tone));
            }

            yield return Segment.LineBreak;
        }
    }
}
