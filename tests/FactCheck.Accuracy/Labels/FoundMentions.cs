using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>Brings mentions under the names that labels have, and leaves out what is only part of another.</summary>
internal static class FoundMentions
{
    public static IEnumerable<Found> Of(LabelledReading reading)
    {
        var seen = new HashSet<(string, int, int, object?)>();
        foreach (var mention in reading.Mentions.All)
        {
            // Two names of one row at the same place are one finding.
            if (KindOf(mention) is { } kind && !IsPart(mention, reading.Mentions.All) && seen.Add((kind, mention.FirstToken, mention.EndToken, mention.Value)))
            {
                yield return new(kind, LabelKinds.GroupOf(kind)!.Value, mention.FirstToken, mention.EndToken, mention.Value, mention.Written?.Amount);
            }
        }
    }

    /// <summary>Null for what has no label: parts of other mentions, bare units, "last" and "next", lists of names that stand for themselves.</summary>
    private static string? KindOf(Mention mention) => mention switch
    {
        { Value: null } or { Form: MentionForms.Part } => null,
        { Type: MentionTypes.Number } => mention.Form == MentionForms.Ordinal ? "ordinal" : "number",
        { Type: MentionTypes.Counted } => "count",
        { Type: MentionTypes.Percent or MentionTypes.Money or MentionTypes.Quantity or MentionTypes.Age or MentionTypes.Duration or MentionTypes.Date or MentionTypes.Weekday or MentionTypes.Multiple or MentionTypes.Ratio or MentionTypes.Change }
            => mention.Type,
        { Value: FactSet } => mention.Because is null ? null : "set",
        { Form: "pronoun" or "counterpart" or "surname" or "given" or "acronym" } => mention.Form,
        { Form: "former" or "latter" } => "pair",
        { Form: "unknown", Because: not null } => mention.Type == "people" ? "surname" : "acronym",
        { Type: "organisations", Form: "", Because: not null } => "group",
        { Type: "countries" } => "country",
        { Type: "areas" } => "area",
        { Type: "organisations" } => "organisation",
        { Type: "offices" } => "office",
        { Type: "people" } => "person",
        _ => null,
    };

    private static bool IsPart(Mention mention, IReadOnlyList<Mention> all)
        => mention.Type switch
        {
            MentionTypes.Number => all.Any(other => other.Type is not (MentionTypes.Number or MentionTypes.Change or MentionTypes.Unit or MentionTypes.Position) && Contains(other, mention)) || IsInSet(mention, all),
            MentionTypes.Counted => IsInSet(mention, all),
            MentionTypes.Duration => all.Any(other => other.Type is MentionTypes.Age or MentionTypes.Date && Contains(other, mention)),
            MentionTypes.Date => all.Any(other => other.Type == MentionTypes.Date && other != mention && Contains(other, mention) && !Contains(mention, other)),
            _ => false,
        };

    /// <summary>"Two countries" in "the two countries", where it is settled which.</summary>
    private static bool IsInSet(Mention mention, IReadOnlyList<Mention> all)
        => all.Any(other => other is { Value: FactSet, Because: not null } && other.FirstToken <= mention.FirstToken && other.EndToken >= mention.EndToken);

    private static bool Contains(Mention other, Mention mention) => other.FirstToken <= mention.FirstToken && other.EndToken >= mention.EndToken && other.Value is not (Fact or FactSet or UnknownName);
}
