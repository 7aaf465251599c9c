using FactCheck.Cli.Authoring;
using FactCheck.Cli.Options;
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

    /// <param name="directory">Null for the tables built in.</param>
    /// <param name="with">A rule file or a folder of them, to compile beside the standard rules; null for none.</param>
    /// <param name="asOf">The day on which the record is to be read; null for all of it.</param>
    /// <param name="failOn">What makes the run fail, which may speak only of rules that there are.</param>
    /// <returns>Null where a problem was logged.</returns>
    public FactChecker? Load(string? directory, string? with, RuleFilter filter, DateOnly? asOf, FailLevel? failOn = null)
    {
        if (LoadFiles(directory) is not { } files
            || (with is null ? Rules : AuthoringVerbs.RulesWith(with, files, problems)) is not { } rules
            || !AreKnown(filter, rules)
            || !AreKnown(failOn ?? FailLevel.Default, rules)
            || LoadPackage(files, rules) is not { } package)
        {
            return null;
        }

        var checker = new FactChecker(rules, package);
        checker = filter.IsEmpty ? checker : checker.WithRules(info => filter.Passes(info.Id));
        return asOf is { } day ? checker.AsOf(day) : checker;
    }

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
    {
        try
        {
            var (package, errors) = ReferenceLoader.Load(files);
            if (package is not null)
            {
                errors = RequirementCheck.Check(package, (rules ?? Rules).Requires);
            }

            foreach (var error in errors)
            {
                problems.AddLine(error.ToString());
            }

            return errors.Count == 0 ? package : null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(files.Describe(""), FileFailure.Reason(failure));
            return null;
        }
    }

    private bool AreKnown(RuleFilter filter, RuleSet rules)
    {
        foreach (var glob in filter.Globs)
        {
            if (!rules.Infos.Any(info => RuleFilter.Matches(glob, info.Id)))
            {
                var hint = NearestName.Hint(glob, rules.Infos.SelectMany(info => new[] { info.Id, RuleFilter.NameOf(info.Id), RuleFilter.DomainOf(info.Id) }));
                problems.AddUsage($"--rules: no rule matches '{glob}'.{hint}", "'factcheck explain' lists the rules.");
                return false;
            }
        }

        return true;
    }

    private bool AreKnown(FailLevel failOn, RuleSet rules)
    {
        foreach (var scope in failOn.Scopes)
        {
            if (!scope.IsKnownTo(rules.Infos))
            {
                problems.AddUsage(
                    $"--fail-on: '{scope.Text}' is no domain, tag or rule.{NearestName.Hint(scope.Text, RuleScope.NamesIn(rules.Infos))}",
                    "'factcheck explain' lists the rules.");
                return false;
            }
        }

        return true;
    }
}
