using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Claims;

/// <summary>The claims of one story as their lines come, and what the lines say of it; of several that say the same thing, the first.</summary>
internal sealed class ClaimStory(SourceFile file, string id, bool isNamedByFile)
{
    private readonly List<ClaimLine> _lines = [];
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private MappedText _headline = MappedText.Empty;
    private DateOnly? _published;

    public void Add(ClaimLine line)
    {
        if (line.Story is { IsObject: true } story)
        {
            _published ??= PublishedOf(story);
            _headline = _headline.Length > 0 ? _headline : MemberReader.Text(story, "headline");
            foreach (var name in (ReadOnlySpan<string>)["version", "byline", "dateline", "source", "language"])
            {
                if (MemberReader.TextOrNull(story, name) is { } said)
                {
                    _said.TryAdd(name, said);
                }
            }
        }

        _lines.Add(line);
    }

    /// <exception cref="UnreadableException">What the line says of its story is wrong.</exception>
    public static void Check(ClaimLine line)
    {
        if (line.Story is { IsObject: true } story)
        {
            MemberReader.Check(story, ClaimLineMembers.Story);
            PublishedOf(story);
        }
    }

    public static string? IdOf(ClaimLine line)
        => line.Story is null ? null
            : line.Story.IsObject ? MemberReader.TextOrNull(line.Story, "id")
            : line.Story.Text is { Length: > 0 } text ? TextCleaner.Clean(text.Trim()).Text : null;

    /// <summary>The sentences one below the other, each once, with the claims in them.</summary>
    public Story Build(DateOnly? dateWhereMissing)
    {
        var builder = new MappedTextBuilder();
        var parts = new List<StoryPart>();
        var known = new Dictionary<(PartKind, string), int>();
        if (_headline.Length > 0)
        {
            PartOf(PartKind.Headline, _headline);
        }

        var claims = new List<GivenClaim>(_lines.Count);
        foreach (var line in _lines)
        {
            var part = PartOf(line.Part, line.Sentence);
            var start = parts[part].Start + line.At;
            claims.Add(line.Claim with { Start = start, End = start + line.Words.Length, Part = part });
        }

        var whole = builder.Build();
        return new(id, _headline.Text, _published ?? dateWhereMissing, Said("source"), whole.Text, file.Sha256, parts)
        {
            IsNamedByFile = isNamedByFile,
            Path = file.Path,
            Version = Said("version"),
            Language = Said("language"),
            Byline = Said("byline"),
            Dateline = Said("dateline"),
            Origin = new FileOrigin(file, whole),
            GivenClaims = claims,
        };

        int PartOf(PartKind kind, MappedText text)
        {
            if (known.TryGetValue((kind, text.Text), out var index))
            {
                return index;
            }

            if (builder.Length > 0)
            {
                builder.AppendBetween("\n\n");
            }

            var start = builder.Length;
            builder.Append(text, 0, text.Length);
            parts.Add(new(kind, start, builder.Length));
            known.Add((kind, text.Text), parts.Count - 1);
            return parts.Count - 1;
        }
    }

    private string Said(string name) => _said.GetValueOrDefault(name, string.Empty);

    private static DateOnly? PublishedOf(JsonNode story)
        => MemberReader.TextOrNull(story, "published") is not { } said ? null
            : DateText.Read(said) ?? throw new UnreadableException(story["published"]!.Offset, $"'{MemberReader.Shown(said)}' is no date. Write year, month and day: 2026-01-16.");
}
