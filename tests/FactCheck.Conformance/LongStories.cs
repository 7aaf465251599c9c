using System.Globalization;
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

    /// <summary>Rules hold names and quotations against each other.</summary>
    [Fact]
    public void Two_hundred_thousand_people_with_a_quotation_each()
    {
        const int people = 200_000;
        var document = Grows(People(people / Part), People(people));
        Assert.Equal(people, document.Quotes.Length);
        Assert.Equal(
            ["text/name-is-spelled-two-ways", "text/name-is-spelled-two-ways", "text/quotation-in-two-wordings", "text/quotation-in-two-wordings"],
            s_checker.Check(document.Story).Findings.Select(static one => one.Finding.Rule.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>Names and quotations drawn at random, always the same; the last of each is near to the first.</summary>
    private static byte[] People(int count)
    {
        var random = new Random(2026);
        var text = new StringBuilder("A long story\n\n");
        var (firstName, firstWords) = ("", "");
        for (var i = 0; i < count; i++)
        {
            var (name, words) = (Word(8), string.Join(' ', Enumerable.Range(0, 9).Select(_ => Word(3))));
            (firstName, firstWords) = i == 0 ? (name, words) : (firstName, firstWords);
            (name, words) = i == count - 1 ? (firstName + "e", firstWords + " again") : (name, words);
            text.Append(CultureInfo.InvariantCulture, $"“{words},” Ann {char.ToUpperInvariant(name[0])}{name[1..]} said.\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        string Word(int syllables)
        {
            var word = new StringBuilder();
            for (var i = 0; i < syllables; i++)
            {
                word.Append("bcdfghklmnprstvz"[random.Next(16)]).Append("aeiou"[random.Next(5)]);
            }

            return word.ToString();
        }
    }

    private static Document Grows(int length, string piece) => Grows(Of(piece, length / Part), Of(piece, length));

    private static Document Grows(byte[] story, byte[] longer)
    {
        var (few, _) = Run(story);
        var (many, document) = Run(longer);
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
