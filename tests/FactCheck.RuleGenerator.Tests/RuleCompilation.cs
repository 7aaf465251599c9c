using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RuleSet = FactCheck.Engine.Matching.RuleSet;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Runs the generator over files in memory, and loads what it emits.</summary>
internal static class RuleCompilation
{
    public const string Project = "/project/rules";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "FactCheck.Engine.dll" or "FactCheck.Model.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "FactCheck.Rules",
        [],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    public static GeneratorDriver Driver(params (string Path, string Text)[] files) => Driver(Texts(files));

    public static GeneratorDriver Driver(AdditionalText[] files)
        => CSharpGeneratorDriver.Create(
            [new RuleGenerator().AsSourceGenerator()],
            files,
            Parsing,
            new MemoryOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Files of the project, in memory.</summary>
    public static AdditionalText[] Texts(params (string Path, string Text)[] files)
        => [.. files.Select(file => new MemoryText(Project + "/" + file.Path, file.Text))];

    /// <summary>The rule set that emitted sources define; fails on any error or warning.</summary>
    public static RuleSet Load(IEnumerable<string> sources)
        => Load(Empty.AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, Parsing, $"{i}.cs", System.Text.Encoding.UTF8))));

    private static RuleSet Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        stream.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
        return (RuleSet)Activator.CreateInstance(assembly.GetType("FactCheck.Rules.StandardRules", throwOnError: true)!)!;
    }
}
