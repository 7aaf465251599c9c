using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks;
using Perfolizer.Horology;

// In one process, so that nothing is built but this project; long to warm up, until the runtime has compiled everything for good;
// minimums, since other programs only ever add time.
var job = Job.Default
    .WithToolchain(new InProcessEmitToolchain(logOutput: true))
    .WithIterationTime(TimeInterval.FromMilliseconds(100))
    .WithWarmupCount(25)
    .WithIterationCount(15);
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median, new ThroughputColumn())
    .HideColumns("StdDev", "Error", "Gen0", "Gen1", "Gen2", "RatioSD");
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
