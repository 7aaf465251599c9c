using BenchmarkDotNet.Attributes;
using FactCheck.Engine;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Rules;

namespace FactCheck.Benchmarks;

/// <summary>The whole path on the sample story with all rules and tables, from the file's bytes to the report, and its stages alone.</summary>
public class StoryBenchmark
{
    private byte[] _bytes = [];
    private FactChecker _checker = null!;
    private NameIndex _names = null!;
    private ClaimFinder _finder = null!;
    private RuleRunner _runner = null!;
    private Story _story = null!;
    private Document _document = null!;
    private MentionList _mentions = null!;
    private StoryContext _context = null!;
    private List<Claim> _claims = [];
    private readonly List<Finding> _findings = [];
    private readonly MemoryStream _output = new();
    private readonly JsonReportFormat _json = new();

    [GlobalSetup]
    public void Load()
    {
        _bytes = SampleStory.Bytes;
        var rules = new StandardRules();
        var reference = ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/")).Package!;
        var bound = rules.Bind(reference);
        _checker = new(rules, reference);
        _names = NameIndex.Build(EntityNames.Of(reference, bound));
        _finder = new(rules.ClaimTypes);
        _runner = new(bound.Rules);
        _story = StoryReader.Read(_bytes, SampleStory.Name, null).Story!;
        _document = DocumentReader.Read(_story);
        _mentions = MentionFinder.Find(_document, _names, _story.Published);
        _context = StoryTopics.Of(_document, _mentions);
        _claims = _finder.Find(_document, _mentions, _context);
    }

    /// <summary>Bytes to findings.</summary>
    [Benchmark(Baseline = true)]
    public Report WholePath() => _checker.Check(StoryReader.Read(_bytes, SampleStory.Name, null).Story!);

    /// <summary>Bytes to the bytes of the JSON report, every message, evidence and trace in it.</summary>
    [Benchmark]
    public long WholePathToJson()
    {
        _output.SetLength(0);
        using var writer = _json.Open(_output, new ReportSettings());
        writer.Write(WholePath());
        return _output.Length;
    }

    [Benchmark]
    public Document Reading() => DocumentReader.Read(StoryReader.Read(_bytes, SampleStory.Name, null).Story!);

    [Benchmark]
    public MentionList Mentions() => MentionFinder.Find(_document, _names, _story.Published);

    [Benchmark]
    public List<Claim> Claims() => _finder.Find(_document, _mentions, _context);

    /// <summary>Every rule on every claim, as the engine alone is measured.</summary>
    [Benchmark]
    public int Rules()
    {
        _findings.Clear();
        foreach (var claim in _claims)
        {
            _runner.Run(claim, _context, _findings);
        }

        return _findings.Count;
    }
}
