using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.RuleGenerator.Tests.Running;
using FactCheck.RuleLanguage.Reference;

namespace FactCheck.NRules.Tests;

/// <summary>The sample of every page of the language reference, compiled for NRules and run in it on its examples, says the same as compiled for this engine.</summary>
public sealed class SameFindingsInFeaturesTests
{
    private static readonly string s_folder = Path.Combine(SampleFiles.Root, "seeds", "reference");
    private static readonly ReferencePackage s_reference = ReferenceLoader.Load(new FolderReferenceFiles(s_folder)).Package!;
    private static readonly ProjectFile s_package = new("reference/datapackage.yaml", File.ReadAllText(Path.Combine(s_folder, "datapackage.yaml")));

    public static TheoryData<string> Names => new(FeatureCatalog.All.Select(feature => feature.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gets_the_same_findings(string name)
    {
        var file = new ProjectFile($"rules/reference/{name}.yaml", FeatureCatalog.All.Single(one => one.Name == name).Sample);
        var rules = GeneratorRun.Of(file, s_package).Load();
        var own = new FactChecker(rules, s_reference);
        var inNRules = NRulesRunner.Checker(GeneratorRun.ForNRules(file, s_package).Load(), s_reference);

        Assert.NotEmpty(rules.Infos.SelectMany(rule => rule.Examples));
        foreach (var example in rules.Infos.SelectMany(rule => rule.Examples))
        {
            var story = StoryReader.Read(Encoding.UTF8.GetBytes(example.Text), "example", example.Date).Story!;
            Assert.Equal(FindingTexts.Of(own.Check(story)), FindingTexts.Of(inNRules.Check(story)));
        }
    }
}
