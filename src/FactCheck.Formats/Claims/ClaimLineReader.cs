using System.Text.Json;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Claims;

/// <summary>Reads a line of claims: what any claim has. Whether its type is known and its fields fit is for the engine to say.</summary>
internal static class ClaimLineReader
{
    /// <exception cref="UnreadableException">It is no claim; the offset is that of what is wrong.</exception>
    public static ClaimLine Read(SourceFile file, MappedText line)
    {
        var node = JsonTreeReader.Read(line);
        if (!node.IsObject || node["type"] is not { } type)
        {
            throw new UnreadableException(node.Offset, "A line is a claim: an object with 'type' and 'fields'.");
        }

        MemberReader.Check(node, ClaimLineMembers.Line);
        var (words, sentence, at) = WordsOf(node);
        var claim = new GivenClaim(type.Text.Text, PlaceOf(file, type), 0, 0, 0, FieldsOf(file, node))
        {
            Quoted = MemberReader.Truth(node, "quoted"),
            Speaker = MemberReader.TextOrNull(node, "speaker"),
            Reported = MemberReader.Truth(node, "reported"),
            Saying = MemberReader.TextOrNull(node, "saying"),
            Modality = Named(node, "modality", Enum.GetValues<Modality>(), static one => one.Name()),
            ModalityCue = MemberReader.TextOrNull(node, "modalityCue"),
            Origin = OriginOf(node),
        };
        return new(claim, words, sentence, at, PartOf(node), node["story"]);
    }

    /// <summary>The words, the sentence that holds them, and where; what the line has no words for is shown as it is written.</summary>
    private static (MappedText Words, MappedText Sentence, int At) WordsOf(JsonNode node)
    {
        var words = MemberReader.Text(node, "text");
        var sentence = MemberReader.Text(node, "sentence");
        if (words.Length == 0)
        {
            words = sentence.Length > 0 ? sentence : TextCleaner.Clean((node["fields"] ?? node["values"] ?? node).Written);
        }

        if (sentence.Length == 0)
        {
            return (words, words, 0);
        }

        var at = sentence.Text.IndexOf(words.Text, StringComparison.Ordinal);
        return at >= 0 ? (words, sentence, at)
            : throw new UnreadableException(node["text"]!.Offset, "The sentence does not hold these words.");
    }

    /// <summary>Fields in the order of the line. A typed value stands for the words beside it, which are then shown.</summary>
    private static List<GivenField> FieldsOf(SourceFile file, JsonNode node)
    {
        var fields = new List<GivenField>();
        foreach (var (name, value) in Once(node["fields"]))
        {
            fields.Add(new(name, PlaceOf(file, value.NameOffset, name.Length), ValueOf(file, value)));
        }

        foreach (var (name, value) in Once(node["values"]))
        {
            var typed = ValueOf(file, value);
            var at = fields.FindIndex(field => field.Name == name);
            if (at < 0)
            {
                fields.Add(new(name, PlaceOf(file, value.NameOffset, name.Length), typed));
            }
            else
            {
                fields[at] = fields[at] with { Value = typed with { Words = fields[at].Value is { Kind: GivenKind.Text, Text: var words } ? words : null } };
            }
        }

        return fields;
    }

    private static IReadOnlyList<(string Name, JsonNode Value)> Once(JsonNode? node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in node?.Members ?? [])
        {
            if (!seen.Add(name))
            {
                throw new UnreadableException(value.NameOffset, $"The field '{MemberReader.Shown(name)}' stands twice.");
            }
        }

        return node?.Members ?? [];
    }

    private static GivenValue ValueOf(SourceFile file, JsonNode node)
    {
        var kind = node.Type switch
        {
            JsonTokenType.String => GivenKind.Text,
            JsonTokenType.Number => GivenKind.Number,
            JsonTokenType.True => GivenKind.True,
            JsonTokenType.False => GivenKind.False,
            JsonTokenType.StartArray => GivenKind.List,
            JsonTokenType.StartObject => GivenKind.Parts,
            _ => GivenKind.Nothing,
        };
        return new(kind, TextCleaner.Clean(node.Text.Trim()).Text, PlaceOf(file, node))
        {
            Items = node.IsArray ? [.. node.Items.Select(item => ValueOf(file, item))] : [],
            Parts = node.IsObject ? [.. node.Members.Select(one => new GivenField(one.Name, PlaceOf(file, one.Value.NameOffset, one.Name.Length), ValueOf(file, one.Value)))] : [],
        };
    }

    private static GivenOrigin? OriginOf(JsonNode node)
    {
        var id = node["id"]?.Text is { Length: > 0 } text ? TextCleaner.Clean(text).Text : null;
        var start = MemberReader.Whole(node, "start");
        var end = MemberReader.Whole(node, "end");
        return id is null && start is null && end is null ? null : new(id, start, end);
    }

    private static PartKind PartOf(JsonNode node)
        => Named(node, "part", [PartKind.Body, PartKind.Headline, PartKind.Deck, PartKind.Byline, PartKind.Dateline, PartKind.Caption], static part => part.ToString().ToLowerInvariant());

    /// <summary>The value of that name; the first of them where the line has none.</summary>
    private static T Named<T>(JsonNode node, string member, IReadOnlyList<T> values, Func<T, string> name)
    {
        if (node[member] is not { IsString: true } said)
        {
            return values[0];
        }

        foreach (var value in values)
        {
            if (name(value) == said.Text.Text)
            {
                return value;
            }
        }

        throw new UnreadableException(
            said.Offset,
            $"'{MemberReader.Shown(said.Text.Text)}' is no {member}; there are {string.Join(", ", values.Select(name))}.{NearestName.Hint(said.Text.Text, values.Select(name))}");
    }

    private static Place PlaceOf(SourceFile file, JsonNode node) => file.Locate(node.Offset, node.EndOffset);

    private static Place PlaceOf(SourceFile file, int offset, int length) => file.Locate(offset, offset + length + 2);
}
