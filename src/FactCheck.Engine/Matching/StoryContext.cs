using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Matching;

/// <summary>What rules may ask of the story itself.</summary>
public sealed class StoryContext
{
    private readonly IReadOnlyDictionary<string, FactSet> _about;
    private readonly IReadOnlyDictionary<string, FactSet> _named;
    private StoryClaims _claims = new([]);

    /// <param name="about">By table: the entities that the headline names, or the first paragraph where the headline names none.</param>
    /// <param name="named">By table: every entity that the story names.</param>
    public StoryContext(DateOnly? date, IReadOnlyDictionary<string, FactSet> about, IReadOnlyDictionary<string, FactSet> named)
    {
        Date = date is { } day ? PartialDate.OfDay(day) : null;
        _about = about;
        _named = named;
    }

    /// <summary>The story's own date; null when nobody says.</summary>
    public PartialDate? Date { get; }

    /// <summary>The story's claims, in the order of the text; set before rules run.</summary>
    public IReadOnlyList<Claim> Claims
    {
        get => _claims.All;
        set => _claims = new(value);
    }

    /// <summary>The story's claims of a type, in the order of the text.</summary>
    public ReadOnlySpan<TClaim> ClaimsOf<TClaim>()
        where TClaim : Claim
        => _claims.Of<TClaim>();

    /// <summary>The story's claims of a type of which a text differs from another in so many letters or words, in the order of the text.</summary>
    /// <param name="field">The field that has the text, by which the index is known.</param>
    /// <param name="value">The other text; no claim is near to one that is missing.</param>
    public ReadOnlySpan<TClaim> Near<TClaim>(string field, Func<TClaim, string?> text, string? value, TextUnit unit, int least, int most)
        where TClaim : Claim
        => _claims.Near(field, text, value, unit, least, most);

    /// <summary>The entities the story is about; null where it names none.</summary>
    public FactSet? About(string table) => _about.GetValueOrDefault(table);

    /// <summary>Every entity of a table that the story names; null where it names none.</summary>
    public FactSet? Named(string table) => _named.GetValueOrDefault(table);
}
