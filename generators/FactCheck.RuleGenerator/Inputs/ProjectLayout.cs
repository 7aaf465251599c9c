using System;
using FactCheck.RuleGenerator.Emit;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCheck.RuleGenerator.Inputs;

/// <summary>What the project's properties say: where it stands, and how emitted code is called.</summary>
/// <param name="Directory">The project's folder, with forward slashes and none at the end; null where nobody says.</param>
internal sealed record ProjectLayout(string? Directory, EmitSettings Emit)
{
    public static ProjectLayout From(AnalyzerConfigOptions options)
    {
        var directory = Property(options, "ProjectDir") is { } path ? RelativePath.Normal(path) : null;
        return new(
            directory,
            new EmitSettings(
                Property(options, "RootNamespace") ?? "FactCheck.Rules",
                Property(options, "FactCheckRuleSet") ?? "StandardRules",
                LinePathPrefix(options, directory),
                string.Equals(Property(options, "FactCheckTarget"), "NRules", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What a package says that its file is called, since where packages lie differs from machine to machine.</summary>
    public static string? PlaceOf(AnalyzerConfigOptions file)
        => file.TryGetValue("build_metadata.AdditionalFiles.FactCheckPath", out var place) && place.Length > 0 ? place : null;

    /// <summary>A path as people see it: from the project's folder on, the same on every machine.</summary>
    public string Show(string path)
        => Directory is null ? RelativePath.Normal(path) : RelativePath.From(RelativePath.Parent(Directory), RelativePath.Normal(path));

    /// <summary>The path on this machine of a path as shown.</summary>
    public string Locate(string shown)
        => Directory is null || RelativePath.IsRooted(shown) ? shown : RelativePath.Join(RelativePath.Parent(Directory), shown);

    /// <summary>The compiler reads a relative path in <c>#line</c> from the folder of the emitted file, two below its output folder.</summary>
    private static string LinePathPrefix(AnalyzerConfigOptions options, string? directory)
    {
        var keeps = Property(options, "EmitCompilerGeneratedFiles") is "true" or "True";
        var output = Property(options, keeps ? "CompilerGeneratedFilesOutputPath" : "IntermediateOutputPath");
        if (directory is null || output is null)
        {
            return "";
        }

        var folder = RelativePath.Join(RelativePath.IsRooted(output) ? "" : directory, RelativePath.Normal(output));
        return RelativePath.From(folder + "/assembly/type", RelativePath.Parent(directory)) + "/";
    }

    private static string? Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
