using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Throughput;
using Perfolizer.Horology;

if (args is ["throughput", ..])
{
    return ThroughputCommand.Run(args);
}

// In one process, so that nothing is built but this project; long to warm up, until the runtime has compiled everything for good.
// Many short iterations and their minimum, since other programs on the machine only ever add time, and not to each.
var job = Job.Default
    .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
    .WithIterationTime(TimeInterval.FromMilliseconds(10))
    .WithWarmupCount(200)
    .WithIterationCount(60);
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median, new ThroughputColumn())
    .HideColumns("StdDev", "Error", "Gen0", "Gen1", "Gen2", "RatioSD");
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
