using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FactCheck.Benchmarks;

/// <summary>Millions of bytes of the sample story a second, at the minimum time; nothing where no story is read.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Bytes of the sample story by the minimum time";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(ReadsTheStory);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        => ReadsTheStory(benchmarkCase) && summary[benchmarkCase]?.ResultStatistics is { } times
            // Bytes by nanoseconds are billions a second.
            ? (SampleStory.Bytes.Length / times.Min * 1000).ToString("0.0", CultureInfo.InvariantCulture)
            : "-";

    private static bool ReadsTheStory(BenchmarkCase benchmark) => benchmark.Descriptor.Type == typeof(StoryBenchmark);
}
