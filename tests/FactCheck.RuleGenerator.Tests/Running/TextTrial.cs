using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.RuleGenerator.Tests.Running;

/// <summary>Rule files compiled with the sample tables, to show whole texts to.</summary>
internal sealed class TextTrial(params string[] files)
{
    private readonly FactChecker _checker = new(
        GeneratorRun.Of([.. files.Select((text, i) => new ProjectFile($"rules/trial/file{i}.yaml", text)), SampleFiles.Get(SampleFiles.Package)]).Load(),
        SampleFiles.Reference());

    /// <summary>Verdicts and messages, in the order of the text.</summary>
    public string Say(string text, DateOnly? date = null)
        => string.Join(" | ", Check(text, date).Select(finding => $"{finding.Verdict.Name()}: {finding.Message}").DefaultIfEmpty("silent"));

    public IEnumerable<Finding> Check(string text, DateOnly? date = null) => _checker.Check(Story(text, date)).Findings.Select(one => one.Finding);

    public IReadOnlyList<Claim> Claims(string text) => _checker.FindClaims(Story(text, null));

    private static Story Story(string text, DateOnly? date) => StoryReader.Read(Encoding.UTF8.GetBytes(text), "trial", date).Story!;
}
