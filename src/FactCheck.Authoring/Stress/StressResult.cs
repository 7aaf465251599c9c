using FactCheck.Model;

namespace FactCheck.Authoring.Stress;

/// <summary>A planted mistake, and what noticed it.</summary>
/// <param name="Story">The story with the mistake.</param>
/// <param name="Finding">The finding at its place; null where it was missed.</param>
public sealed record TriedMistake(MistakeKind Kind, Story Story, Mistake Mistake, Finding? Finding);

/// <summary>What a rule says against a story that has no mistake.</summary>
public sealed record StressAlarm(Story Story, Finding Finding);

/// <summary>How many mistakes of a kind, or of several, were planted and caught.</summary>
public sealed record StressScore(string Name, int Planted, int Caught)
{
    /// <summary>From 0 to 100; null where none was planted.</summary>
    public decimal? Share => Planted == 0 ? null : Caught * 100m / Planted;
}

/// <summary>What became of all mistakes, and the alarms on the stories as they came.</summary>
/// <param name="Words">Of all stories, headlines too.</param>
public sealed record StressResult(IReadOnlyList<TriedMistake> Tried, IReadOnlyList<StressAlarm> Alarms, int Stories, int Words)
{
    public IEnumerable<TriedMistake> Missed => Tried.Where(one => one.Finding is null);

    public decimal AlarmsPerThousandWords => Words == 0 ? 0 : Alarms.Count * 1000m / Words;

    public StressScore Of(MistakeKind kind) => Score(kind.Name, one => one.Kind == kind);

    public StressScore OfAll(bool needsReference)
        => Score(needsReference ? "all that need reference data" : "all that need none", one => one.Kind.NeedsReference == needsReference);

    private StressScore Score(string name, Func<TriedMistake, bool> counts)
        => new(name, Tried.Count(counts), Tried.Count(one => counts(one) && one.Finding is not null));
}
