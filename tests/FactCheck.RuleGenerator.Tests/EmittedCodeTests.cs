using FactCheck.RuleGenerator.Tests.Running;
using Microsoft.CodeAnalysis;
using Snapshooter.Xunit;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Emitted code reads as if written by hand: read the snapshots.</summary>
public sealed class EmittedCodeTests
{
    [Theory]
    [InlineData("rules.diplomacy.relations-age.g.cs")]
    [InlineData("rules.kinds.every-kind.g.cs")]
    [InlineData("tables.treaties.g.cs")]
    [InlineData("tables.visits.g.cs")]
    [InlineData("ReferenceTables.g.cs")]
    [InlineData("StandardRules.g.cs")]
    public void Emitted_file_is_the_one_on_record(string hintName)
        => Snapshot.Match(GeneratorRun.Of(SampleFiles.All()).Source(hintName).SourceText.ToString(), hintName);

    [Theory]
    [InlineData("rules.diplomacy.relations-age.g.cs")]
    [InlineData("rules.kinds.every-kind.g.cs")]
    [InlineData("StandardRules.g.cs")]
    public void Emitted_file_for_NRules_is_the_one_on_record(string hintName)
        => Snapshot.Match(GeneratorRun.ForNRules(SampleFiles.All()).Source(hintName).SourceText.ToString(), "nrules." + hintName);

    [Fact]
    public void What_is_emitted_for_NRules_compiles_against_its_outline()
        => Assert.Equal("", string.Join("\n", GeneratorRun.ForNRules(SampleFiles.All()).Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));

    [Fact]
    public void Emitted_files_hold_no_path_of_this_machine()
        => Assert.All(GeneratorRun.Of(SampleFiles.All()).Result.GeneratedSources, source => Assert.DoesNotContain(GeneratorRun.Root, source.SourceText.ToString(), StringComparison.Ordinal));

    [Fact]
    public void A_project_without_rules_compiles() => Assert.Empty(GeneratorRun.Of().Load().Infos);
}
