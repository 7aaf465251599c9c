using FactCheck.Cli.Authoring;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Importing;
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

    /// <summary>What the tables built in are called where a folder is named.</summary>
    public const string StandardTables = "standard";

    /// <summary>The day as of which snapshots are read; null for what they hold now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Descriptions of the rules in this build, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> RuleInfos => Rules.Infos;

    /// <summary>The tables built in.</summary>
    public static IReferenceFiles StandardFiles { get; } = new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/") { AreChecked = true };

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

    /// <summary>A snapshot of the tables with a checker over it; null where a problem was logged.</summary>
    /// <param name="name">A folder, or <see cref="StandardTables"/>.</param>
    public LoadedSnapshot? LoadSnapshot(string name, string? with)
    {
        if (LoadFiles(name == StandardTables ? null : name) is not { } files
            || LoadRules(with, files) is not { } rules
            || LoadPackage(files, rules) is not { } package)
        {
            return null;
        }

        var checker = new FactChecker(rules, package);
        return AsOf is { } day ? new(package.AsOf(day), checker.AsOf(day)) : new(package, checker);
    }

    /// <summary>The rules that the settings choose from, which must have every one that the settings name.</summary>
    public RuleSet? LoadRules(CheckSettings settings, IReferenceFiles files)
        => LoadRules(settings.With.Value, files) is { } rules && new RuleNameCheck(rules.Infos, problems).Check(settings) ? rules : null;

    /// <summary>The files of a data package; null where there is none of that name, which is logged.</summary>
    /// <param name="directory">A folder, or a database that holds the package; null for the tables built in.</param>
    public IReferenceFiles? LoadFiles(string? directory)
        => directory is null ? StandardFiles : ImportVerbs.Open(directory, StandardFiles, problems);

    /// <summary>A package that is valid and has what the rules read; every error of it is logged otherwise.</summary>
    /// <param name="rules">The standard rules where none are given.</param>
    public ReferencePackage? LoadPackage(IReferenceFiles files, RuleSet? rules = null)
    {
        rules?.Prepare();
        return ReadPackage(files) is { } package && Meets(package, rules ?? Rules) ? package : null;
    }

    /// <summary>Whether a package has what the rules read; what is missing is logged.</summary>
    public bool Meets(ReferencePackage package, RuleSet rules) => Log(RequirementCheck.Check(package, rules.Requires));

    /// <summary>A package that is valid by itself; every error of it is logged otherwise.</summary>
    /// <param name="store">Takes tables of more rows than are held in memory; null where none does.</param>
    /// <param name="inMemory">How many rows of a table are held in memory.</param>
    public ReferencePackage? ReadPackage(IReferenceFiles files, ITableStore? store = null, int inMemory = ReferenceLoader.LargestInMemory)
    {
        try
        {
            var (package, errors) = store is null ? ReferenceLoader.Load(files) : ReferenceLoader.Load(files, store, inMemory);
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

    /// <summary>The standard rules, and those that are named; null where a problem was logged.</summary>
    public RuleSet? LoadRules(string? with, IReferenceFiles files)
        => with is null ? Rules : AuthoringVerbs.RulesWith(with, files, problems);
}

/// <summary>A checker, and all rules that it could have: those that the settings leave out too.</summary>
internal sealed record LoadedChecker(FactChecker Checker, IReadOnlyList<RuleInfo> Rules);

/// <summary>Reference tables, and a checker with all rules over them.</summary>
internal sealed record LoadedSnapshot(ReferencePackage Package, FactChecker Checker);
