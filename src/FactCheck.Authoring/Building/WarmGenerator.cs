using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.Authoring.Building;

/// <summary>The generator that a project's build uses, kept warm: a second run parses and emits only what changed.</summary>
internal sealed class WarmGenerator
{
    public const string Namespace = "FactCheck.Rules";

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);

    private readonly CSharpCompilation _empty = CSharpCompilation.Create(
        Namespace,
        references: FrameworkReferences.All,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new RuleGenerator.RuleGenerator().AsSourceGenerator()], parseOptions: s_parsing, optionsProvider: new RuleProperties(Namespace));

    /// <returns>The code of the rules without mistakes, and every mistake of the others.</returns>
    /// <exception cref="InvalidOperationException">The generator failed: a fault of ours.</exception>
    public (Compilation Code, IReadOnlyList<Diagnostic> Mistakes) Run(RuleSources sources)
    {
        Take(sources);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_empty, out var code, out var diagnostics);
        return diagnostics.FirstOrDefault(one => !one.Id.StartsWith("FC", StringComparison.Ordinal)) is { } fault
            ? throw new InvalidOperationException($"The rule generator failed: {fault}")
            : (code, diagnostics);
    }

    /// <summary>Hands the generator what changed since the last run.</summary>
    private void Take(RuleSources sources)
    {
        var wanted = sources.Files.Concat(sources.Packages).Concat(sources.Configuration is { } configuration ? [configuration] : []).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var gone = _texts.Values.Where(text => !wanted.TryGetValue(text.Path, out var file) || file.Text != text.Source.Text).ToImmutableArray<AdditionalText>();
        _driver = _driver.RemoveAdditionalTexts(gone);
        foreach (var text in gone)
        {
            _texts.Remove(text.Path);
        }

        var fresh = wanted.Values.Where(file => !_texts.ContainsKey(file.Path)).Select(file => new SourceText(file)).ToList();
        fresh.ForEach(text => _texts.Add(text.Path, text));
        _driver = _driver.AddAdditionalTexts([.. fresh]);
    }
}
