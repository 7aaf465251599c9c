using System.Globalization;
using System.Text;
using FactCheck.Engine.Claims;
using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>Reads a file of labelled stories; every line that cannot be read is an error with its place.</summary>
/// <remarks>The format is described in the README beside the files.</remarks>
internal sealed class LabelFileReader
{
    private readonly string _file;
    private readonly LabelLineReader _labels;
    private readonly List<LabelError> _errors;
    private readonly List<LabelledStory> _stories = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly List<StoryPart> _parts = [];
    private readonly List<LabelledSentence> _sentences = [];
    private readonly List<Label> _ofSentence = [];
    private (string Id, DateOnly Date, string Topic, int Line)? _head;
    private (int Start, int Line)? _open;
    private bool _beginsPart;

    private LabelFileReader(string file, IReadOnlyList<ClaimType> claimTypes, List<LabelError> errors)
    {
        _file = file;
        _errors = errors;
        _labels = new LabelLineReader(file, claimTypes, errors);
    }

    public static List<LabelledStory> Read(string file, string text, IReadOnlyList<ClaimType> claimTypes, List<LabelError> errors)
    {
        var reader = new LabelFileReader(file, claimTypes, errors);
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            reader.ReadLine(line.TrimEnd(), ++number);
        }

        reader.EndStory();
        return reader._stories;
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0)
        {
            EndSentence();
            _beginsPart = true;
        }
        else if (line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        {
            return;
        }
        else if (line.StartsWith("== ", StringComparison.Ordinal))
        {
            EndStory();
            ReadHead(line, number);
        }
        else if (char.IsWhiteSpace(line[0]))
        {
            ReadLabel(line, number);
        }
        else
        {
            ReadSentence(line, number);
        }
    }

    private void ReadHead(string line, int number)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 4)
        {
            _errors.Add(new(_file, number, 4, "A story begins with its name, date and topic: == rice-prices 2026-03-12 economy."));
        }
        else if (!DateOnly.TryParseExact(words[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            _errors.Add(new(_file, number, line.IndexOf(words[2], 3 + words[1].Length, StringComparison.Ordinal) + 1, $"'{words[2]}' is no date. Write year, month and day: 2026-03-12."));
        }
        else if (!_ids.Add(words[1]))
        {
            _errors.Add(new(_file, number, 4, $"There is another story named '{words[1]}' in this file."));
        }
        else
        {
            _head = (words[1], date, words[3], number);
        }
    }

    private void ReadSentence(string line, int number)
    {
        EndSentence();
        if (_head is null)
        {
            _errors.Add(new(_file, number, 1, "A sentence stands before any story. A story begins with == and its name, date and topic."));
            _head = ("?", default, "?", number);
        }

        var isHeadline = line.StartsWith("# ", StringComparison.Ordinal);
        if (isHeadline && _text.Length > 0)
        {
            _errors.Add(new(_file, number, 1, "A headline stands first in its story."));
        }

        var isNew = _parts.Count == 0 || _beginsPart || isHeadline;
        _text.Append(_text.Length == 0 ? "" : isNew ? "\n\n" : " ");
        var start = _text.Length;
        _text.Append(isHeadline ? line.AsSpan(2).Trim() : line);
        if (isNew)
        {
            _parts.Add(new(isHeadline ? PartKind.Headline : PartKind.Body, start, _text.Length));
        }
        else
        {
            _parts[^1] = _parts[^1] with { End = _text.Length };
        }

        _beginsPart = isHeadline;
        _open = (start, number);
    }

    private void ReadLabel(string line, int number)
    {
        if (_open is not { } sentence)
        {
            _errors.Add(new(_file, number, 1, "A label stands right under its sentence, and a sentence begins at the margin."));
        }
        else if (_labels.Read(line, number, _text.ToString(), sentence.Start) is { } label)
        {
            _ofSentence.Add(label);
        }
    }

    private void EndSentence()
    {
        if (_open is { } sentence)
        {
            _sentences.Add(new(sentence.Start, _text.Length, sentence.Line, [.. _ofSentence]));
            _ofSentence.Clear();
            _open = null;
        }
    }

    private void EndStory()
    {
        EndSentence();
        if (_head is { } head)
        {
            if (_sentences.Count == 0)
            {
                _errors.Add(new(_file, head.Line, 1, $"The story '{head.Id}' has no sentence."));
            }

            _stories.Add(new(head.Id, head.Date, head.Topic, _file, head.Line, _text.ToString(), [.. _parts], [.. _sentences]));
        }

        _head = null;
        _text.Clear();
        _parts.Clear();
        _sentences.Clear();
        _beginsPart = false;
    }
}
