using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.RuleGenerator.Tests.Running;
using FactCheck.RuleLanguage.Reference;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>The sample of every page of the language reference, compiled, and run on its examples over the tables of this repository.</summary>
public sealed class FeatureTests
{
    private static readonly string s_reference = Path.Combine(SampleFiles.Root, "seeds", "reference");

    public static TheoryData<string> Names => new(FeatureCatalog.All.Select(feature => feature.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gets_the_verdicts_that_its_examples_expect(string name)
    {
        var feature = FeatureCatalog.All.Single(one => one.Name == name);
        var package = new ProjectFile("reference/datapackage.yaml", File.ReadAllText(Path.Combine(s_reference, "datapackage.yaml")));
        var rules = GeneratorRun.Of(new($"rules/reference/{name}.yaml", feature.Sample), package).Load();
        var loaded = ReferenceLoader.Load(new FolderReferenceFiles(s_reference));
        Assert.Empty(loaded.Errors);
        var checker = new FactChecker(rules, loaded.Package!);

        Assert.NotEmpty(rules.Infos);
        foreach (var (rule, example) in rules.Infos.SelectMany(rule => rule.Examples.Select(example => (rule, example))))
        {
            var story = StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example", example.Date).Story!;
            var findings = checker.Check(story).Findings.Where(one => one.Finding.Rule.Id == rule.Id).Select(one => one.Finding).ToList();
            Assert.All(findings, finding => Assert.NotEqual("", finding.Message + string.Concat(finding.Trace)));
            Assert.Equal($"{example.Text} {example.Expect}", $"{example.Text} {string.Join(" ", findings.Select(one => one.Verdict.Name()).Distinct().DefaultIfEmpty("silent"))}");
            var explained = checker.Explain(story).Where(one => one.Rule.Id == rule.Id && one.Reached >= 0).Select(one => one.Branches[one.Reached].Verdict);
            Assert.Equal(findings.Select(one => one.Verdict).Distinct(), explained.Distinct());
        }
    }
}
