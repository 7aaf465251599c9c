using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Claims;

/// <summary>One pattern, with the text its author wrote.</summary>
public sealed record ClaimPattern(string Text, string File, int Line, PatternNode Root);

/// <summary>A kind of statement: how to find it and how to make a typed claim of what was found.</summary>
/// <param name="Patterns">Any of them finds the claim.</param>
/// <param name="Except">Where one of these overlaps a match, there is no claim.</param>
/// <param name="Create">Makes the claim; null where a field that it needs stays empty.</param>
public sealed record ClaimType(
    string Name,
    string Summary,
    IReadOnlyList<ClaimField> Fields,
    IReadOnlyList<ClaimPattern> Patterns,
    IReadOnlyList<ClaimPattern> Except,
    Func<ClaimDraft, Claim?> Create)
{
    /// <summary>The modalities in which rules see claims of this type.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [Modality.Asserted];

    private static readonly int s_modalities = Enum.GetValues<Modality>().Length;

    /// <summary>Whether what it says holds in any sentence, as a name with its title does: then it is also the story's own in indirect speech.</summary>
    public bool HoldsAnywhere => Modalities.Count == s_modalities;
}

/// <summary>A field of a claim type.</summary>
/// <param name="Of">The table of an entity or of entities, the dimension of a quantity; null for the rest.</param>
/// <param name="IsRequired">Whether there is no claim without it: neither marked as optional nor with a default.</param>
public sealed record ClaimField(string Name, FieldKind Kind, string? Of, bool IsRequired);

/// <summary>What a field holds.</summary>
public enum FieldKind : byte
{
    Number,
    Percent,
    Money,
    Duration,
    Quantity,
    Date,
    Weekday,

    /// <summary>A row of a table.</summary>
    Entity,

    /// <summary>Rows of a table.</summary>
    Entities,
    Text,
    Truth,
}

/// <summary>What a pattern found or a line of claims gives, before its claim is made: the filled fields, and the story to take defaults from.</summary>
public sealed class ClaimDraft
{
    private readonly object?[] _fields;
    private readonly Func<string, Fact?> _firstInSentence;

    public ClaimDraft(ClaimSource source, object?[] fields, StoryContext story, Func<string, Fact?> firstInSentence)
    {
        Source = source;
        Story = story;
        _fields = fields;
        _firstInSentence = firstInSentence;
    }

    public ClaimSource Source { get; }

    public StoryContext Story { get; }

    public Number? Number(int field) => _fields[field] as Number?;

    public Percent? Percent(int field) => _fields[field] as Percent?;

    public Money? Money(int field) => _fields[field] as Money?;

    public Duration? Duration(int field) => _fields[field] as Duration?;

    /// <summary>A measured amount; null for one that measures something else.</summary>
    public Quantity? Quantity(int field, Dimension measured) => _fields[field] is Quantity found && found.Unit.Dimension == measured ? found : null;

    public PartialDate? Date(int field) => _fields[field] as PartialDate?;

    public DayOfWeek? Weekday(int field) => _fields[field] as DayOfWeek?;

    public TRow? Entity<TRow>(int field)
        where TRow : Fact
        => _fields[field] as TRow;

    /// <summary>A text: the words that a slot took, or what a derivation or a line of claims gave.</summary>
    public string? Text(int field) => _fields[field] as string;

    /// <inheritdoc cref="Text"/>
    public bool? Truth(int field) => _fields[field] as bool?;

    public FactSet? Set(int field) => _fields[field] switch
    {
        FactSet set => set,
        Fact one => FactSet.Of(one),
        _ => null,
    };

    /// <summary>The first entity of a table that the claim's sentence names; null where it names none.</summary>
    public TRow? FirstInSentence<TRow>(string table)
        where TRow : Fact
        => _firstInSentence(table) as TRow;
}
