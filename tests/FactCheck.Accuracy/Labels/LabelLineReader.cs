using System.Globalization;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>Reads one label: its kind, the words in square brackets, which of several equal ones, and what they stand for.</summary>
internal sealed class LabelLineReader(string file, IReadOnlyList<ClaimType> claimTypes, List<LabelError> errors)
{
    /// <param name="story">The story's text up to the end of the sentence.</param>
    /// <param name="sentence">Offset of the sentence.</param>
    public Label? Read(string line, int number, string story, int sentence)
    {
        var at = line.Length - line.TrimStart().Length;
        var open = line.IndexOf('[', at);
        var close = open < 0 ? -1 : line.IndexOf(']', open);
        if (close < 0)
        {
            return Fail(number, at, "A label has the words that it speaks of in square brackets: money [$4.1 billion] = 4.1 billion USD.");
        }

        var kind = line[at..open].Trim();
        var type = claimTypes.FirstOrDefault(one => one.Name == kind);
        if (type is null && LabelKinds.GroupOf(kind) is null)
        {
            return Fail(number, at, $"'{kind}' is neither a kind of label nor a claim type.{NearestName.Hint(kind, LabelKinds.All.Select(one => one.Kind).Concat(claimTypes.Select(type => type.Name)))}");
        }

        var words = line[(open + 1)..close];
        var rest = line[(close + 1)..].Trim();
        var which = rest.Length > 0 && char.IsAsciiDigit(rest[0]) ? rest[0] - '0' : 1;
        rest = which == 1 && !rest.StartsWith('1') ? rest : rest[1..].TrimStart();
        var start = Find(story, words, sentence, which);
        if (start < 0)
        {
            return Fail(number, open + 1, words.Length == 0 ? "There are no words between the brackets."
                : which == 1 ? $"The sentence above does not have the words '{words}'." : string.Create(CultureInfo.InvariantCulture, $"The sentence above does not have the words '{words}' {which} times."));
        }

        return type is null ? ReadPlain(kind, words, rest, start, number, line.Length) : ReadClaim(type, words, rest, start, number, line.Length);
    }

    private Label? ReadPlain(string kind, string words, string rest, int start, int line, int length)
    {
        var group = LabelKinds.GroupOf(kind)!.Value;
        if (group == LabelGroup.Modality)
        {
            return rest.Length > 0
                ? Fail(line, length - rest.Length, $"'{kind}' takes no value.")
                : new(kind, group, start, start + words.Length, new NameValue(kind), line);
        }

        if (rest.Length > 0 && rest[0] != '=')
        {
            return Fail(line, length - rest.Length, $"Expected '=' and a value, found '{rest}'.");
        }

        var text = rest.Length == 0 ? words : rest[1..].Trim();
        if (ExpectedValue.Parse(kind, text, out var expected) is not { } value)
        {
            return Fail(line, length - (rest.Length == 0 ? 0 : text.Length), $"Expected {expected}; found '{text}'.");
        }

        return new(kind, group, start, start + words.Length, value, line);
    }

    private Label? ReadClaim(ClaimType type, string words, string rest, int start, int line, int length)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var modality = Modality.Asserted;
        string? speaker = null;
        foreach (var piece in rest.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? piece : piece[..equals].Trim();
            if (equals > 0 && type.Fields.Any(field => field.Name == name))
            {
                fields.Add(new(name, piece[(equals + 1)..].Trim()));
            }
            else if (equals < 0 && piece.StartsWith("by ", StringComparison.Ordinal))
            {
                speaker = piece[3..].Trim();
            }
            else if (equals < 0 && ModalityOf(piece) is { } stated)
            {
                modality = stated;
            }
            else
            {
                return Fail(line, length - rest.Length, $"'{piece}' is no field of {type.Name} ({string.Join(", ", type.Fields.Select(field => field.Name))}), no modality, and no speaker ('by Moor').");
            }
        }

        return new(type.Name, LabelGroup.Claim, start, start + words.Length, new NameValue(words), line) { Fields = fields, Modality = modality, Speaker = speaker };
    }

    private static Modality? ModalityOf(string name)
    {
        foreach (var modality in Enum.GetValues<Modality>())
        {
            if (modality.Name() == name)
            {
                return modality;
            }
        }

        return null;
    }

    /// <summary>The offset of the words as whole words; "may" is not in "mayor".</summary>
    private static int Find(string story, string words, int from, int which)
    {
        for (var at = words.Length == 0 ? -1 : story.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = story.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var isWhole = !(at > 0 && char.IsLetterOrDigit(story[at - 1]) && char.IsLetterOrDigit(words[0]))
                && !(at + words.Length < story.Length && char.IsLetterOrDigit(story[at + words.Length]) && char.IsLetterOrDigit(words[^1]));
            if (isWhole && --which == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private Label? Fail(int line, int column, string message)
    {
        errors.Add(new(file, line, column + 1, message));
        return null;
    }
}
