using FactCheck.RuleGenerator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>An edit computes anew what depends on it, and nothing else.</summary>
public sealed class CachingTests
{
    private static readonly string[] s_allSteps =
    [
        StepNames.Project, StepNames.Files, StepNames.Package, StepNames.Parsed, StepNames.Signatures, StepNames.Catalog,
        StepNames.Bound, StepNames.Plans, StepNames.Tables, StepNames.RuleSet,
    ];

    [Fact]
    public void The_first_run_is_new_throughout()
    {
        var run = GeneratorRun.Of(SampleFiles.All());

        Assert.All(s_allSteps, step => Assert.All(Reasons(run, step), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));
        Assert.Equal(s_expectedFiles, Emitted(run));
    }

    [Fact]
    public void Editing_a_rule_emits_its_file_alone()
    {
        var before = GeneratorRun.Of(SampleFiles.All());
        var after = before.Edit(SampleFiles.EveryKind, text => text.Replace("stayed >= 3", "stayed >= 4", StringComparison.Ordinal));

        Assert.Equal(Outcome.OneModified, Outcome.Of(after, StepNames.Plans));
        Assert.Equal(Outcome.AllCached, Outcome.Of(after, StepNames.Catalog));
        Assert.Equal(Outcome.AllCached, Outcome.Of(after, StepNames.Tables));
        Assert.Equal(Outcome.AllCached, Outcome.Of(after, StepNames.RuleSet));
        Assert.Equal(["rules.kinds.every-kind.g.cs"], Changed(before, after));
        Assert.Equal(1, after.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Count(output => output.Reason is not IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void Editing_a_comment_above_a_rule_moves_its_lines_and_touches_no_other_file()
    {
        var before = GeneratorRun.Of(SampleFiles.All());
        var after = before.Edit(SampleFiles.RelationsAge, text => "# A comment\n" + text);

        Assert.Equal(Outcome.OneModified, Outcome.Of(after, StepNames.Plans));
        Assert.Equal(["rules.diplomacy.relations-age.g.cs"], Changed(before, after));
    }

    [Fact]
    public void Giving_a_rule_another_severity_emits_its_file_alone()
    {
        var before = GeneratorRun.Of([.. SampleFiles.All(), new(".globalconfig", "factcheck_rule.diplomacy/*.severity = note\n")]);
        var after = before.Edit(".globalconfig", text => text.Replace("note", "warning", StringComparison.Ordinal));

        Assert.Equal(Outcome.OneModifiedOthersUnchanged, Outcome.Of(after, StepNames.Plans));
        Assert.Equal(["rules.diplomacy.relations-age.g.cs"], Changed(before, after));
    }

    [Fact]
    public void Declaring_another_field_plans_every_file_anew_but_emits_its_own_alone()
    {
        var before = GeneratorRun.Of(SampleFiles.All());
        var after = before.Edit(SampleFiles.EveryKind, text => text.Replace("type: number?", "type: number?\n      nights: number?", StringComparison.Ordinal));

        Assert.Equal(Outcome.OneModifiedOthersUnchanged, Outcome.Of(after, StepNames.Bound));
        Assert.Equal(["rules.kinds.every-kind.g.cs"], Changed(before, after));
    }

    [Fact]
    public void Editing_a_description_of_a_table_emits_nothing()
    {
        var before = GeneratorRun.Of(SampleFiles.All());
        var after = before.Edit(SampleFiles.Package, text => text.Replace("title: Visits", "title: All visits", StringComparison.Ordinal));

        Assert.Equal(Outcome.AllCached, Outcome.Of(after, StepNames.Package));
        Assert.Equal(Outcome.AllCached, Outcome.Of(after, StepNames.Plans));
        Assert.Empty(Changed(before, after));
    }

    [Fact]
    public void Adding_a_column_emits_its_row_and_the_tables_anew()
    {
        var before = GeneratorRun.Of(SampleFiles.All());
        var after = before.Edit(SampleFiles.Package, text => text.Replace("{name: state, type: boolean}", "{name: state, type: boolean}\n        - {name: note, type: string}", StringComparison.Ordinal));

        Assert.Equal(["ReferenceTables.g.cs", "tables.visits.g.cs"], Changed(before, after));
    }

    [Fact]
    public void Editing_other_code_runs_nothing()
    {
        var before = GeneratorRun.Of(SampleFiles.All());
        var after = before.EditCSharp("internal sealed class Own;");

        Assert.All(s_allSteps, step => Assert.Equal(Outcome.AllCached, Outcome.Of(after, step)));
        Assert.All(
            after.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Empty(Changed(before, after));
    }

    private static readonly string[] s_expectedFiles =
    [
        "ReferenceTables.g.cs", "StandardRules.g.cs", "rules.diplomacy.relations-age.g.cs", "rules.kinds.every-kind.g.cs",
        "tables.countries.g.cs", "tables.treaties.g.cs", "tables.visits.g.cs",
    ];

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step)
        => run.Result.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => output.Reason);

    private static IEnumerable<string> Emitted(GeneratorRun run)
        => run.Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal);

    /// <summary>The emitted files whose text was made anew, whether or not it came out the same.</summary>
    private static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun after)
    {
        Assert.Equal(Emitted(before), Emitted(after));
        return Emitted(after).Where(name => !ReferenceEquals(before.Source(name).SourceText, after.Source(name).SourceText));
    }

    /// <summary>Why the outputs of a step are what they are, by name.</summary>
    private static class Outcome
    {
        public const string AllCached = "all Cached";
        public const string AllUnchanged = "all Unchanged";
        public const string OneModified = "one Modified, others Cached";
        public const string OneModifiedOthersUnchanged = "one Modified, others Unchanged";

        public static string Of(GeneratorRun run, string step)
        {
            var reasons = Reasons(run, step).ToList();
            var modified = reasons.RemoveAll(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
            var rest = string.Join(" or ", reasons.Distinct());
            return modified switch { 0 => $"all {rest}", 1 => $"one Modified, others {rest}", _ => $"{modified} Modified, others {rest}" };
        }
    }
}
