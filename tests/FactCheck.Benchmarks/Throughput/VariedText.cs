using System.Text;

namespace FactCheck.Benchmarks.Throughput;

/// <summary>Stories of wire style, made of the labelled sentences and the sample stories: the same text on every machine.</summary>
internal sealed class VariedText
{
    /// <summary>Gives stories of some four thousand characters.</summary>
    public const int UsualSentences = 60;

    private const string Labelled = "labelled/";
    private const string Samples = "samples/";
    private const int SentencesInParagraph = 3;

    private readonly List<string> _headlines = [];
    private readonly List<string> _sentences = [];
    private uint _state = 2026;

    private VariedText()
    {
        var assembly = typeof(VariedText).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            if (name.StartsWith(Labelled, StringComparison.Ordinal))
            {
                AddLabelled(reader);
            }
            else if (name.StartsWith(Samples, StringComparison.Ordinal))
            {
                AddSample(reader);
            }
        }
    }

    /// <summary>Stories of so many bytes in all, or a little more.</summary>
    /// <param name="sentences">How many a story has.</param>
    public static List<string> Write(int bytes, int sentences = UsualSentences)
    {
        var text = new VariedText();
        var stories = new List<string>();
        for (var written = 0; written < bytes;)
        {
            var story = text.WriteStory(sentences);
            stories.Add(story);
            written += Encoding.UTF8.GetByteCount(story);
        }

        return stories;
    }

    private string WriteStory(int sentences)
    {
        var story = new StringBuilder(Vary(Pick(_headlines))).Append("\n\n");
        for (var i = 1; i <= sentences; i++)
        {
            story.Append(Vary(Pick(_sentences))).Append(i % SentencesInParagraph == 0 || i == sentences ? "\n\n" : " ");
        }

        return story.ToString();
    }

    private string Pick(List<string> from) => from[(int)(Next() % (uint)from.Count)];

    /// <summary>Other numbers: the last digit of three or more is drawn anew, so days and months stay what they are.</summary>
    private string Vary(string sentence)
    {
        var varied = sentence.ToCharArray();
        for (var i = 2; i < varied.Length; i++)
        {
            var isLast = i + 1 == varied.Length || !char.IsAsciiDigit(varied[i + 1]);
            if (isLast && char.IsAsciiDigit(varied[i]) && char.IsAsciiDigit(varied[i - 1]) && char.IsAsciiDigit(varied[i - 2]))
            {
                varied[i] = (char)('0' + (Next() % 10));
            }
        }

        return new(varied);
    }

    private uint Next()
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return _state >> 8;
    }

    private void AddLabelled(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                _headlines.Add(line[2..]);
            }
            else if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && !line.StartsWith("==", StringComparison.Ordinal) && !line.StartsWith("//", StringComparison.Ordinal))
            {
                _sentences.Add(line);
            }
        }
    }

    private void AddSample(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 80)
            {
                _sentences.Add(line);
            }
        }
    }
}
