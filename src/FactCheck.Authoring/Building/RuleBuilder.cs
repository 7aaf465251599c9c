using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FactCheck.Authoring.Building;

/// <summary>Builds rule files in process with the generator that a project's build uses, and keeps it warm: a second build redoes what changed.</summary>
public sealed class RuleBuilder
{
    private const string Namespace = "FactCheck.Rules";

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);
    private static readonly EmitOptions s_emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilation _empty = CSharpCompilation.Create(
        Namespace,
        references: FrameworkReferences.All,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new RuleGenerator.RuleGenerator().AsSourceGenerator()], parseOptions: s_parsing, optionsProvider: new RuleProperties(Namespace));

    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    /// <summary>Builds the rules without mistakes, and says every mistake of the others.</summary>
    /// <exception cref="InvalidOperationException">The generator emitted code that does not compile: a fault of ours.</exception>
    public RuleBuild Build(RuleSources sources)
    {
        Take(sources);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_empty, out var compilation, out var diagnostics);
        var mistakes = diagnostics.Where(one => one.Id.StartsWith("FC", StringComparison.Ordinal)).Select(MistakeOf)
            .OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column).ToList();
        if (diagnostics.FirstOrDefault(one => !one.Id.StartsWith("FC", StringComparison.Ordinal)) is { } fault)
        {
            throw new InvalidOperationException($"The rule generator failed: {fault}");
        }

        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(code, symbols, options: s_emitting);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                $"Emitted code does not compile: {emitted.Diagnostics.First(one => one.Severity == DiagnosticSeverity.Error)}");
        }

        code.Position = symbols.Position = 0;
        return new(mistakes, LoadedRules.Load(code, symbols, Namespace + ".StandardRules"));
    }

    /// <summary>Hands the generator what changed since the last build.</summary>
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

    private static RuleMistake MistakeOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (start, end) = (place.StartLinePosition, place.EndLinePosition);
        return new(
            diagnostic.Id,
            diagnostic.Severity == DiagnosticSeverity.Error,
            place.Path,
            start.Line + 1,
            start.Character + 1,
            end.Line + 1,
            end.Character + 1,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
