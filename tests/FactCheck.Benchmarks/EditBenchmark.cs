using BenchmarkDotNet.Attributes;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.Benchmarks;

/// <summary>
/// What <c>rules test --watch</c> does at an edit, after the first run: reads all standard rules with one file changed for mistakes,
/// builds and loads the part of them that the file rests on, and runs its examples.
/// </summary>
public class EditBenchmark
{
    private const string Place = "diplomacy/relations-age.yaml";

    private readonly RuleBuilder _builder = new();
    private readonly ReferencePackage _reference = ReferenceLoader.Load(Files).Package!;
    private RuleSources _sources = null!;
    private RuleSourceFile _edited = null!;
    private int _edits;

    private static EmbeddedReferenceFiles Files => new(typeof(StandardRules).Assembly, "reference/");

    [GlobalSetup]
    public void FirstRun()
    {
        using var reader = new StreamReader(Files.Open("datapackage.yaml")!);
        _sources = new(RuleSources.Embedded(typeof(StandardRules).Assembly, "rules/"), new("reference/datapackage.yaml", reader.ReadToEnd()));
        _edited = _sources.Files.Single(file => file.Place == Place);
        Edit();
    }

    /// <summary>An edit that changes what is emitted, and leaves every example as it was.</summary>
    [Benchmark]
    public int Edit()
    {
        var text = _edited.Text.Replace("say: \"", $"say: \"{new string('.', _edits++ % 50)}", StringComparison.Ordinal);
        var build = _builder.Build(_sources.With([_edited with { Text = text }]), [_edited.Path]);
        using var rules = build.Rules!;
        var runner = new ExampleRunner(new FactChecker(rules.Set, _reference));
        var results = rules.Set.Infos.Where(rule => rule.File == _edited.Path).SelectMany(runner.Run).ToList();
        return results.Count > 0 && results.TrueForAll(result => result.Passed) ? results.Count : throw new InvalidOperationException("An example fails.");
    }
}
