namespace FactCheck.Accuracy.Labels;

/// <summary>The parts of the table.</summary>
internal enum LabelGroup
{
    Sentence,
    Mention,
    Reference,
    Speech,
    Modality,
    Claim,
}

/// <summary>The kinds of label that are no claim types, in the order of the table.</summary>
internal static class LabelKinds
{
    public const string Sentence = "sentence";
    public const string Weekday = "weekday";
    public const string Quote = "quote";
    public const string Said = "said";

    public static IReadOnlyList<(string Kind, LabelGroup Group)> All { get; } =
    [
        (Sentence, LabelGroup.Sentence),
        .. Of(
            LabelGroup.Mention, "number", "ordinal", "percent", "money", "quantity", "count", "age", "duration", "date", Weekday, "multiple", "ratio", "change",
            "country", "area", "organisation", "office", "person"),
        .. Of(LabelGroup.Reference, "surname", "given", "acronym", "pronoun", "set", "group", "counterpart", "pair"),
        .. Of(LabelGroup.Speech, Quote, Said),
        .. Of(LabelGroup.Modality, "asserted", "future", "possible", "conditional", "negated", "denied"),
    ];

    public static LabelGroup? GroupOf(string kind)
    {
        foreach (var (name, group) in All)
        {
            if (name == kind && group != LabelGroup.Sentence)
            {
                return group;
            }
        }

        return null;
    }

    private static IEnumerable<(string, LabelGroup)> Of(LabelGroup group, params string[] kinds) => kinds.Select(kind => (kind, group));
}
