using FactCheck.Cli.Options;
using FactCheck.Cli.Problems;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;
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
    /// <param name="asOf">The day on which the record is to be read; null for all of it.</param>
    /// <returns>Null where a problem was logged.</returns>
    public FactChecker? Load(string? directory, RuleFilter filter, DateOnly? asOf)
    {
        foreach (var glob in filter.Globs)
        {
            if (!Rules.Infos.Any(info => RuleFilter.Matches(glob, info.Id)))
            {
                var hint = NearestName.Hint(glob, Rules.Infos.SelectMany(info => new[] { info.Id, RuleFilter.NameOf(info.Id), RuleFilter.DomainOf(info.Id) }));
                problems.AddUsage($"--rules: no rule matches '{glob}'.{hint}", "'factcheck explain' lists the rules.");
                return null;
            }
        }

        if (LoadReference(directory) is not { } package)
        {
            return null;
        }

        var checker = new FactChecker(Rules, package);
        checker = filter.IsEmpty ? checker : checker.WithRules(info => filter.Passes(info.Id));
        return asOf is { } day ? checker.AsOf(day) : checker;
    }

    /// <summary>A package that is valid and has what the rules read; every error of it is logged otherwise.</summary>
    public ReferencePackage? LoadReference(string? directory)
    {
        if (directory is not null && !Directory.Exists(directory))
        {
            problems.Add(directory, "there is no such folder");
            return null;
        }

        IReferenceFiles files = directory is null
            ? new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/")
            : new FolderReferenceFiles(directory);
        try
        {
            var (package, errors) = ReferenceLoader.Load(files);
            if (package is not null)
            {
                errors = RequirementCheck.Check(package, Rules.Requires);
            }

            foreach (var error in errors)
            {
                problems.AddLine(error.ToString());
            }

            return errors.Count == 0 ? package : null;
        }
        catch (Exception failure) when (directory is not null && FileFailure.Is(failure))
        {
            problems.Add(directory, FileFailure.Reason(failure));
            return null;
        }
    }
}
