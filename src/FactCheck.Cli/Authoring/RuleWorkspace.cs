using FactCheck.Authoring.Building;
using FactCheck.Authoring.Mutants;
using FactCheck.Authoring.Pages;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;
using FactCheck.RuleLanguage.Planning;
using FactCheck.Rules;

namespace FactCheck.Cli.Authoring;

/// <summary>An author's rule files beside the standard ones, over one data package. Stays warm: building again redoes what changed.</summary>
internal sealed class RuleWorkspace(IReferenceFiles reference, ProblemLog problems)
{
    private const string Descriptor = "datapackage.yaml";

    private readonly RuleBuilder _builder = new();
    private readonly IReadOnlyList<RuleSourceFile> _standard = RuleSources.Embedded(typeof(StandardRules).Assembly, "rules/");

    /// <summary>All rules, an author's and the standard ones, with the severities that a project's <c>.globalconfig</c> sets.</summary>
    /// <param name="path">As in <see cref="Read(string?)"/>.</param>
    /// <returns>As in <see cref="Build(ReadRules, IReadOnlyList{string})"/>.</returns>
    public BuiltRules? BuildAsProject(string path)
        => Read(path) is { } read && ReadConfiguration(path, out var configuration)
            ? Build(read with { Sources = read.Sources with { Configuration = configuration } }, _builder.Build)
            : null;

    /// <summary>Some of the files that were read, and what they rest on.</summary>
    /// <returns>Null where an author's file has an error; every one is logged.</returns>
    public BuiltRules? Build(ReadRules read, IReadOnlyList<string> files) => Build(read, sources => _builder.Build(sources, files));

    /// <summary>What the answers of each file asked for rest on.</summary>
    public IReadOnlyDictionary<string, string> Bases(ReadRules read) => _builder.Bases(read.Sources, read.Files);

    private BuiltRules? Build(ReadRules read, Func<RuleSources, RuleBuild> make)
    {
        var build = make(read.Sources);
        var sound = true;
        foreach (var mistake in build.Mistakes.Where(mistake => read.Files.Contains(mistake.File) || mistake.File == read.Sources.Configuration?.Path))
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

        return sound && build.Rules is { } rules ? new(rules.Set, read.Files, read.Sources) : null;
    }

    /// <summary>Changes rules in one place at a time, and runs their examples on each change that compiles.</summary>
    public IEnumerable<TriedMutant> TryMutants(BuiltRules built, IEnumerable<RuleFilePlan> plans, ReferencePackage package)
    {
        var tester = new MutantTester(_builder, built.Sources, package);
        foreach (var plan in plans)
        {
            var text = built.Sources.Files.Single(file => file.Path == plan.File).Text;
            foreach (var mutant in plan.Rules.SelectMany(rule => MutantMaker.Of(rule, text)))
            {
                if (tester.IsCaught(mutant) is { } caught)
                {
                    yield return new(mutant, caught);
                }
            }
        }
    }

    /// <summary>Rule files and the data package beside them, for what needs no more than reading.</summary>
    /// <param name="directory">As in <see cref="CheckerLoader.LoadFiles"/>.</param>
    /// <param name="path">As in <see cref="Read(string?)"/>.</param>
    public static ReadRules? Read(string? directory, string? path, ProblemLog problems)
        => new CheckerLoader(problems).LoadFiles(directory) is { } files ? new RuleWorkspace(files, problems).Read(path) : null;

    /// <summary>The pages of the rules asked for; what is wrong with others of their files is said, since those have none.</summary>
    public static IReadOnlyList<RulePage> Pages(ReadRules read, ProblemLog problems)
    {
        foreach (var mistake in RulePlanner.Mistakes(read.Sources).Where(one => one.IsError && read.Files.Contains(one.File)))
        {
            problems.AddLine(mistake.ToString());
        }

        return RulePage.Of([.. RulePlanner.Plan(read.Sources).Where(plan => read.Files.Contains(plan.File))]);
    }

    /// <param name="path">A rule file or a folder of them; a file that has folder and name of a standard one takes its place. Null for the standard rules alone.</param>
    /// <returns>Null where a file cannot be read, which is logged.</returns>
    public ReadRules? Read(string? path)
    {
        if (ReadPackage(reference) is not { } package)
        {
            return null;
        }

        var standard = new RuleSources(_standard, package) { Standard = StandardPackage() };
        return path is null ? new(standard, Names(_standard)) : ReadFiles(path) is { } own ? new(standard.With(own), Names(own)) : null;
    }

    private IReadOnlyList<RuleSourceFile>? ReadFiles(string path)
    {
        if (!TryRead(path, RuleFolderReader.Read, out var files))
        {
            return null;
        }

        if (files is { Count: > 0 })
        {
            return files;
        }

        problems.Add(path, "there is no rule file (*.yaml) in it");
        return null;
    }

    /// <returns>False where there is one that cannot be read, which is logged.</returns>
    private bool ReadConfiguration(string path, out RuleSourceFile? configuration) => TryRead(path, RuleFolderReader.ReadConfiguration, out configuration);

    private bool TryRead<T>(string path, Func<string, T> read, out T? value)
    {
        value = default;
        try
        {
            value = read(path);
            return true;
        }
        catch (InvalidDataException failure)
        {
            problems.AddLine(failure.Message);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
        }

        return false;
    }

    /// <summary>The descriptor underneath, under a name that no file of an author has.</summary>
    private RuleSourceFile? StandardPackage()
        => reference.Standard is { } standard && ReadPackage(standard) is { } package ? package with { Path = "standard/" + package.Path } : null;

    private RuleSourceFile? ReadPackage(IReferenceFiles files)
    {
        try
        {
            if (files.Open(Descriptor) is { } stream)
            {
                using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
                return new(files.Describe(Descriptor), reader.ReadToEnd());
            }

            problems.Add(files.Describe(Descriptor), "there is no such file");
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(files.Describe(Descriptor), FileFailure.Reason(failure));
        }

        return null;
    }

    private static HashSet<string> Names(IReadOnlyList<RuleSourceFile> files) => files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Rule files that were read.</summary>
/// <param name="Files">Those that were asked for, as rules name them; the others are the standard ones beside them.</param>
internal sealed record ReadRules(RuleSources Sources, IReadOnlySet<string> Files);

/// <summary>Rules that were built.</summary>
/// <param name="Files">As in <see cref="ReadRules"/>.</param>
internal sealed record BuiltRules(RuleSet Rules, IReadOnlySet<string> Files, RuleSources Sources);

/// <summary>A change of a rule, and whether an example noticed it.</summary>
internal sealed record TriedMutant(Mutant Mutant, bool IsCaught);
