using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Given;

/// <summary>Makes typed claims of those that came with a story: the type by its name, each field by the type that the rules declare for it.</summary>
public sealed class GivenClaimReader
{
    private readonly Dictionary<string, ClaimType> _types = new(StringComparer.Ordinal);
    private readonly RowFinder _rows;
    private readonly NameIndex _names;

    /// <param name="bound">The typed rows, by which entities are known.</param>
    public GivenClaimReader(IReadOnlyList<ClaimType> types, ReferencePackage reference, BoundRuleSet bound, NameIndex names)
    {
        foreach (var type in types)
        {
            _types.TryAdd(type.Name, type);
        }

        _rows = new RowFinder(reference, bound);
        _names = names;
    }

    /// <summary>The claims in the order of the text. One that does not fit its type is left out, and each reason named.</summary>
    public List<Claim> Read(IReadOnlyList<GivenClaim> given, Document document, MentionList mentions, StoryContext context, List<StoryReadError> errors)
    {
        var claims = new List<Claim>(given.Count);
        var mistakes = new MistakeList(document.Story.Path, errors);
        var values = new GivenValueReader(_rows, new WordsReader(_names, document.Story.Published), mistakes);
        var sources = new GivenSourceReader(document, mentions);
        foreach (var one in given)
        {
            if (Read(one, sources, context, values, mistakes) is { } claim)
            {
                claims.Add(claim);
            }
        }

        claims.Sort(static (one, other) => one.Source.TextStart.CompareTo(other.Source.TextStart));
        return claims;
    }

    private Claim? Read(GivenClaim given, GivenSourceReader sources, StoryContext context, GivenValueReader values, MistakeList mistakes)
    {
        if (!_types.TryGetValue(given.Type, out var type))
        {
            var hint = NearestName.Hint(given.Type, _types.Keys);
            mistakes.Add(given.TypePlace, $"There is no claim type '{MistakeList.Said(given.Type)}'.{(hint.Length > 0 ? hint : " 'factcheck claims --schema' lists them.")}");
            return null;
        }

        var before = mistakes.Count;
        var fields = new object?[type.Fields.Count];
        foreach (var field in given.Fields)
        {
            Read(field, type, fields, values, mistakes);
        }

        AskForMissing(given, type, fields, mistakes, before);
        if (mistakes.Count > before)
        {
            return null;
        }

        var draft = new ClaimDraft(sources.SourceOf(given, type), fields, context, table => sources.FirstOf(table, given.Part));
        if (type.Create(draft) is { } claim)
        {
            return claim;
        }

        mistakes.Add(given.TypePlace, $"{type.Name} lacks {Listed(type, fields)}: neither the line says it, nor its story.");
        return null;
    }

    private static void Read(GivenField field, ClaimType type, object?[] fields, GivenValueReader values, MistakeList mistakes)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (type.Fields[i].Name == field.Name)
            {
                if (field.Value.Kind != GivenKind.Nothing)
                {
                    fields[i] = values.Read(type.Fields[i], field.Value);
                }

                return;
            }
        }

        var names = type.Fields.Select(static one => one.Name).ToList();
        var hint = NearestName.Hint(field.Name, names);
        mistakes.Add(field.NamePlace, $"{type.Name} has no field '{MistakeList.Said(field.Name)}'.{(hint.Length > 0 ? hint : $" It has {string.Join(", ", names)}.")}");
    }

    /// <summary>A field whose value or name was wrong has been named already, so only lines without such a mistake are asked.</summary>
    private static void AskForMissing(GivenClaim given, ClaimType type, object?[] fields, MistakeList mistakes, int before)
    {
        for (var i = 0; i < fields.Length && mistakes.Count == before; i++)
        {
            if (type.Fields[i].IsRequired && fields[i] is null)
            {
                mistakes.Add(given.TypePlace, $"{type.Name} needs the field '{type.Fields[i].Name}': {FieldWords.Expected(type.Fields[i])}.");
            }
        }
    }

    private static string Listed(ClaimType type, object?[] fields)
        => string.Join(" and ", type.Fields.Where((field, i) => fields[i] is null).Select(static field => $"'{field.Name}'"));
}
