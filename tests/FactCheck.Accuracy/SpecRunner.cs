using FactCheck.Accuracy.Scorers;

namespace FactCheck.Accuracy;

/// <summary>Scores a spec file: a case is a hit when all that it expects is found, and nothing else of its model.</summary>
internal static class SpecRunner
{
    private static readonly ISpecScorer[] s_scorers =
    [
        new NumberScorer(),
        new OrdinalScorer(),
        new PercentScorer(),
        new CurrencyScorer(),
        new AgeScorer(),
        new TemperatureScorer(),
        new DimensionScorer(),
        new DateScorer(),
        new DatePeriodScorer(),
        new DurationScorer(),
    ];

    public static ISpecScorer? ScorerOf(string path)
        => Array.Find(s_scorers, scorer => scorer.Model == Path.GetFileNameWithoutExtension(path));

    public static SpecScore Run(string file, ISpecScorer scorer, List<SpecCase> cases)
    {
        var misses = new List<SpecMiss>();
        var total = 0;
        foreach (var one in cases)
        {
            if (!one.IsSupported)
            {
                continue;
            }

            total++;
            var expected = one.Results.Select(result => new Answer(result.Start, result.End, scorer.ValueOf(result))).Order().ToList();
            var found = new List<Answer>();
            scorer.Find(SpecReading.Of(one), found);
            found.Sort();
            if (!expected.SequenceEqual(found))
            {
                misses.Add(new(one, expected, found));
            }
        }

        return new(file, scorer.Wanted, total - misses.Count, total, cases.Count - total, misses);
    }
}
