using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using RuleSet = FactCheck.Engine.Matching.RuleSet;

namespace FactCheck.RuleGenerator.Tests.Running;

/// <summary>A project in memory, its generator, and what came of running it.</summary>
internal sealed class GeneratorRun
{
    /// <summary>The folder that paths are shown from.</summary>
    public const string Root = "/work/newsroom";

    private const string NothingOwn = "// Nothing of our own yet.";

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("NRules", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "FactCheck.Engine.dll" or "FactCheck.Model.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly ProjectFile[] _files;
    private readonly AdditionalText[] _texts;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, ProjectFile[] files, AdditionalText[] texts)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        _compilation = compilation;
        _files = files;
        _texts = texts;
        Output = output;
        Result = _driver.GetRunResult().Results[0];
    }

    public Compilation Output { get; }

    public GeneratorRunResult Result { get; }

    public static GeneratorRun Of(params ProjectFile[] files) => Configured(static options => options, files);

    /// <summary>A project that compiles its rules for NRules; where the tests do not have it, with its outline as the project's own code.</summary>
    public static GeneratorRun ForNRules(params ProjectFile[] files)
        => Of(files, [("FactCheckTarget", "NRules")], s_references.Any(reference => Path.GetFileName(reference.Display) == "NRules.Fluent.dll") ? NothingOwn : NRulesOutline.Code, static options => options);

    /// <param name="configure">What the project says of diagnostics.</param>
    public static GeneratorRun Configured(Func<CSharpCompilationOptions, CSharpCompilationOptions> configure, params ProjectFile[] files)
        => Of(files, [], NothingOwn, configure);

    private static GeneratorRun Of(
        ProjectFile[] files, (string, string)[] more, string own, Func<CSharpCompilationOptions, CSharpCompilationOptions> configure)
    {
        AdditionalText[] texts = [.. files.Select(TextOf)];
        (string, string)[] properties =
        [
            ("ProjectDir", Root + "/rules/"), ("RootNamespace", "Newsroom.Rules"), ("IntermediateOutputPath", "obj/Debug/net10.0/"), .. more,
        ];
        var driver = CSharpGeneratorDriver.Create(
            [new RuleGenerator().AsSourceGenerator()],
            texts,
            s_parsing,
            new MemoryOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error);
        return new(driver, CSharpCompilation.Create("Newsroom.Rules", [Tree(own)], s_references, configure(options)), files, texts);
    }

    /// <summary>Runs again with the text of one file changed.</summary>
    public GeneratorRun Edit(string path, Func<string, string> edit)
    {
        var index = Array.FindIndex(_files, file => file.Path == path);
        var edited = _files[index] with { Text = edit(_files[index].Text) };
        Assert.NotEqual(_files[index].Text, edited.Text);
        var text = TextOf(edited);
        return new(
            _driver.ReplaceAdditionalText(_texts[index], text),
            _compilation,
            [.. _files[..index], edited, .. _files[(index + 1)..]],
            [.. _texts[..index], text, .. _texts[(index + 1)..]]);
    }

    /// <summary>Runs again after an edit of C# that is not generated.</summary>
    public GeneratorRun EditCSharp(string text)
        => new(_driver, _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Tree(text)), _files, _texts);

    /// <summary>The emitted file of that name.</summary>
    public GeneratedSourceResult Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName);

    /// <summary>The rule set, compiled with warnings as errors and loaded.</summary>
    public RuleSet Load()
    {
        Assert.Empty(Result.Diagnostics);
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = Output.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        code.Position = symbols.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(code, symbols);
        return (RuleSet)Activator.CreateInstance(assembly.GetType("Newsroom.Rules.StandardRules", throwOnError: true)!)!;
    }

    private static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, s_parsing, "Own.cs", System.Text.Encoding.UTF8);

    private static AdditionalText TextOf(ProjectFile file) => new MemoryText($"{Root}/{file.Path}", file.Text);
}
