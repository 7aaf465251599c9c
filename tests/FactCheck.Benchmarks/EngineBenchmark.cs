using BenchmarkDotNet.Attributes;
using FactCheck.Benchmarks.Shape;
using FactCheck.Model;
using RulesEngine.Models;

namespace FactCheck.Benchmarks;

/// <summary>The engine alone: 50 rules on the 20 claims of a story, over more and more facts; RulesEngine on the same shape beside it.</summary>
public class EngineBenchmark
{
    private ShapeRun _run = null!;
    private PlainRun _plain = null!;
#if NRULES
    private NRules.NRulesRun _nrules = null!;
#endif

    [Params(RuleSplit.OwnType, RuleSplit.SharedType)]
    public RuleSplit Rules { get; set; }

    [Params(1_000, 10_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public async Task Load()
    {
        _run = new(Rules, Facts);
        _plain = new(Rules, _run);
        ShapeComparison.Require(_run, await _plain.Check());
#if NRULES
        var files = new ShapeFacts(Facts);
        _nrules = new(files, ShapeStory.Write(Rules, files.Nations), ShapeRun.RulesOf(Rules));
        ShapeComparison.Require(_run, _nrules.Check());
#endif
    }

    /// <summary>Verdicts, every finding holding the typed values of its trace.</summary>
    [Benchmark(Baseline = true)]
    public int Findings() => _run.Check().Count;

    /// <summary>The same with every step of every trace written as text.</summary>
    [Benchmark]
    public int TraceAsText()
    {
        var steps = 0;
        foreach (var finding in _run.Check())
        {
            steps += finding.Trace.Count;
        }

        return steps;
    }

    /// <summary>The same with message and evidence too: all that a report shows.</summary>
    [Benchmark]
    public int AllAsText()
    {
        var length = 0;
        foreach (var finding in _run.Check())
        {
            length += finding.Message.Length + finding.Evidence.Count + finding.Trace.Count;
        }

        return length;
    }

#if NRULES
    /// <summary>The same rules, compiled for NRules from the same files, in a session a story.</summary>
    [Benchmark]
    public int InNRules() => _nrules.Check().Count;
#endif

    [Benchmark]
    public async Task<List<RuleResultTree>> MicrosoftRulesEngine() => await _plain.Check();
}
