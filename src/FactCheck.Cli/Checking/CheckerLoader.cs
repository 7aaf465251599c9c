using FactCheck.Cli.Authoring;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Cli.Checking;

/// <summary>Brings the compiled rules and a reference package together; the one place that knows where both come from.</summary>
internal sealed class CheckerLoader(ProblemLog problems)
{
    private static readonly StandardRules Rules = new();

    /// <summary>Descriptions of the rules in this build, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> RuleInfos => Rules.Infos;

    /// <summary>A checker as the settings ask for it; null where a problem was logged.</summary>
    public LoadedChecker? Load(CheckSettings settings)
    {
        if (LoadFiles(settings.Reference.Value) is not { } files
            || LoadRules(settings, files) is not { } rules
            || LoadPackage(files, rules) is not { } package)
        {
            return null;
        }

        var checker = new FactChecker(rules, package);
        checker = rules.Infos.All(settings.IsOn) ? checker : checker.WithRules(settings.IsOn);
        return new(settings.AsOf.Value is { } day ? checker.AsOf(day) : checker, rules.Infos);
    }

    /// <summary>A checker with all rules; null where a problem was logged.</summary>
    /// <param name="directory">Null for the tables built in.</param>
    /// <param name="with">As the option <c>--with</c>.</param>
    public FactChecker? Load(string? directory, string? with)
        => LoadFiles(directory) is { } files && LoadRules(with, files) is { } rules && LoadPackage(files, rules) is { } package
            ? new FactChecker(rules, package)
            : null;

    /// <summary>The rules that the settings choose from, which must have every one that the settings name.</summary>
    public RuleSet? LoadRules(CheckSettings settings, IReferenceFiles files)
        => LoadRules(settings.With.Value, files) is { } rules && new RuleNameCheck(rules.Infos, problems).Check(settings) ? rules : null;

    /// <summary>The files of a data package; null where there is no such folder, which is logged.</summary>
    /// <param name="directory">Null for the tables built in.</param>
    public IReferenceFiles? LoadFiles(string? directory)
    {
        var standard = new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/");
        if (directory is null)
        {
            return standard;
        }

        if (Directory.Exists(directory))
        {
            return new FolderReferenceFiles(directory, standard);
        }

        problems.Add(directory, "there is no such folder");
        return null;
    }

    /// <summary>A package that is valid and has what the rules read; every error of it is logged otherwise.</summary>
    /// <param name="rules">The standard rules where none are given.</param>
    public ReferencePackage? LoadPackage(IReferenceFiles files, RuleSet? rules = null)
        => ReadPackage(files) is { } package && Meets(package, rules ?? Rules) ? package : null;

    /// <summary>Whether a package has what the rules read; what is missing is logged.</summary>
    public bool Meets(ReferencePackage package, RuleSet rules) => Log(RequirementCheck.Check(package, rules.Requires));

    /// <summary>A package that is valid by itself; every error of it is logged otherwise.</summary>
    public ReferencePackage? ReadPackage(IReferenceFiles files)
    {
        try
        {
            var (package, errors) = ReferenceLoader.Load(files);
            return Log(errors) ? package : null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(files.Describe(""), FileFailure.Reason(failure));
            return null;
        }
    }

    private bool Log(IReadOnlyCollection<ReferenceError> errors)
    {
        foreach (var error in errors)
        {
            problems.AddLine(error.ToString());
        }

        return errors.Count == 0;
    }

    private RuleSet? LoadRules(string? with, IReferenceFiles files)
        => with is null ? Rules : AuthoringVerbs.RulesWith(with, files, problems);
}

/// <summary>A checker, and all rules that it could have: those that the settings leave out too.</summary>
internal sealed record LoadedChecker(FactChecker Checker, IReadOnlyList<RuleInfo> Rules);
