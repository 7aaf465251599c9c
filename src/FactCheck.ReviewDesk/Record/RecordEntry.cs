using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;

namespace FactCheck.ReviewDesk.Record;

/// <summary>A decision with the story that it is on, as exports write it.</summary>
public sealed record RecordEntry(string Story, StoredDecision Decision)
{
    /// <summary>What an entry has, in the order in which it is written.</summary>
    public static IReadOnlyList<RecordField<RecordEntry>> Fields { get; } =
    [
        new("sequence", one => one.Decision.Sequence),
        new("at", one => RecordTime.Text(one.Decision.At)),
        new("who", one => one.Decision.WhoName),
        new("whoId", one => one.Decision.WhoId),
        new("decision", one => one.Decision.Kind.Name()),
        new("story", one => one.Story),
        new("version", one => (long)one.Decision.Version),
        new("finding", one => one.Decision.Finding),
        new("position", one => (long)one.Decision.Position),
        new("rule", one => one.Decision.Rule),
        new("claim", one => one.Decision.Claim),
        new("verdict", one => one.Decision.Verdict.Name()),
        new("reason", one => one.Decision.Reason),
        new("until", one => one.Decision.Until is { } day ? ValueText.Of(day) : null),
        new("correctedIn", one => (long?)one.Decision.CorrectedIn),
        new("storySha256", one => one.Decision.StorySha256),
        new("rules", one => one.Decision.Rules),
        new("reference", one => one.Decision.Reference),
    ];
}

/// <summary>A field of the record.</summary>
/// <param name="Of">A number as <see cref="long"/>, a text, or null where there is none.</param>
public sealed record RecordField<T>(string Name, Func<T, object?> Of);

/// <summary>How the record writes times.</summary>
public static class RecordTime
{
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
