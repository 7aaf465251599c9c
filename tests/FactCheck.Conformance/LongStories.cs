using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Conformance;

/// <summary>Stories longer than anybody writes, checked whole: what they take grows with their length, not with its square.</summary>
/// <remarks>The memory taken is counted. Squared work without memory would show as a run of hours.</remarks>
public sealed class LongStories
{
    private const int Megabyte = 1_000_000;
    private const int Part = 8;
    private const double Slack = 1.5;

    private static readonly FactChecker s_checker = Checker();

    [Fact]
    public void A_story_of_20_megabytes() => Grows(20 * Megabyte, Text("\n\n"));

    [Fact]
    public void A_sentence_of_5_megabytes()
    {
        var text = Text(" ").Replace(". ", ", ", StringComparison.Ordinal).Replace(".\" ", ",\" ", StringComparison.Ordinal).Replace(".” ", ",” ", StringComparison.Ordinal);
        Grows(5 * Megabyte, text);
    }

    [Fact]
    public void A_million_quotations()
    {
        const string piece = "“Yes,” Ada Moor said. ";
        var document = Grows(1_000_000 * piece.Length, piece);
        Assert.InRange(document.Quotes.Length, 1_000_000, int.MaxValue);
    }

    private static Document Grows(int length, string piece)
    {
        var (few, _) = Run(Of(piece, length / Part));
        var (many, document) = Run(Of(piece, length));
        Assert.InRange(many, 1, few * Part * Slack);
        return document;
    }

    private static (double Allocated, Document Document) Run(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var story = StoryReader.Read(file, "long.txt", new DateOnly(2026, 1, 16)).Story!;
        Assert.NotNull(s_checker.Check(story));
        return (GC.GetAllocatedBytesForCurrentThread() - before, DocumentReader.Read(story));
    }

    private static byte[] Of(string piece, int length)
    {
        var text = new StringBuilder("A long story\n\n", length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The body of the sample stories.</summary>
    private static string Text(string between)
    {
        var folder = Path.Combine(StoryConformance.FindRoot(), "seeds", "stories");
        var paragraphs = Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .SelectMany(static file => File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n"))
            .Where(static paragraph => paragraph.Length > 100);
        return string.Join(between, paragraphs).Replace('\n', between[0]) + between;
    }

    private static FactChecker Checker()
    {
        var package = ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/")).Package!;
        return new FactChecker(new StandardRules(), package);
    }
}
