using FactCheck.Authoring.Building;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;
using FactCheck.Rules;

namespace FactCheck.Cli.Authoring;

/// <summary>An author's rule files beside the standard ones, over one data package. Stays warm: building again redoes what changed.</summary>
internal sealed class RuleWorkspace(IReferenceFiles reference, ProblemLog problems)
{
    private readonly RuleBuilder _builder = new();
    private readonly IReadOnlyList<RuleSourceFile> _standard = RuleSources.Embedded(typeof(StandardRules).Assembly, "rules/");

    /// <param name="path">A rule file or a folder of them; a file that has folder and name of a standard one takes its place.</param>
    /// <returns>Null where an author's file has an error; every one is logged.</returns>
    public Workspace? Build(string path)
    {
        IReadOnlyList<RuleSourceFile> own;
        try
        {
            own = RuleFolderReader.Read(path);
        }
        catch (InvalidDataException failure)
        {
            problems.AddLine(failure.Message);
            return null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
            return null;
        }

        if (own.Count == 0)
        {
            problems.Add(path, "there is no rule file (*.yaml) in it");
            return null;
        }

        if (ReadPackage() is not { } package)
        {
            return null;
        }

        var files = own.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var build = _builder.Build(new RuleSources(_standard, package).With(own));
        var sound = true;
        foreach (var mistake in build.Mistakes.Where(mistake => files.Contains(mistake.File)))
        {
            sound &= !mistake.IsError;
            if (mistake.IsError)
            {
                problems.AddLine(mistake.ToString());
            }
            else
            {
                problems.Warn(mistake.ToString());
            }
        }

        return sound && build.Rules is { } rules ? new(rules.Set, files) : null;
    }

    private RuleSourceFile? ReadPackage()
    {
        const string Descriptor = "datapackage.yaml";
        try
        {
            if (reference.Open(Descriptor) is { } stream)
            {
                using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
                return new(reference.Describe(Descriptor), reader.ReadToEnd());
            }

            problems.Add(reference.Describe(Descriptor), "there is no such file");
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(reference.Describe(Descriptor), FileFailure.Reason(failure));
        }

        return null;
    }
}

/// <param name="Rules">The standard rules and the author's.</param>
/// <param name="Files">The author's files, as rules name them.</param>
internal sealed record Workspace(RuleSet Rules, IReadOnlySet<string> Files);
