using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>Claims that follow from claims, across files, in layers and in circles.</summary>
public sealed class DerivationTests
{
    private const string Claims = """
        claims:
          Link:
            summary: that one country is near another
            fields: {first: country, second: country}
            patterns: ["{first} is near {second}"]
          Reachable:
            summary: that one country can be reached from another
            fields: {first: country, second: country, kind: text = "near"}
          Route:
            summary: a way that somebody wants to go
            fields: {first: country, second: country}
            patterns: ["from {first} to {second}"]
          Unreachable:
            summary: that there is no way
            fields: {first: country, second: country}
        """;

    private const string Steps = """
        derive:
          reachable-by-a-link:
            summary: what is near can be reached
            for: Link
            gives: Reachable
            fields: {first: claim.first, second: claim.second}
          reachable-over-another:
            summary: from what can be reached it goes on
            for: Reachable
            find:
              next: {in: Reachable, where: first = claim.second and second != claim.first}
            gives: Reachable
            fields: {first: claim.first, second: next.second, kind: "\"far\""}
        """;

    private const string Absence = """
        derive:
          unreachable-without-a-way:
            summary: what nothing reaches is unreachable
            for: Route
            find:
              way: {in: Reachable, where: first = claim.first and second = claim.second}
            when: way is missing
            gives: Unreachable
            fields: {first: claim.first, second: claim.second}
        rules:
          no-way:
            summary: There is no way
            for: Unreachable
            verdict:
              - refuted: otherwise
                say: "from {claim.first} to {claim.second}"
            examples:
              - {text: "He went from Italy to Japan.", expect: refuted}
              - {text: "A walk.", expect: silent}
        """;

    private static readonly TextTrial s_trial = new(Absence, Steps, Claims);

    [Theory]
    [InlineData("Italy is near France. France is near Japan. He went from Italy to Japan.", "silent")]
    [InlineData("Italy is near France. Japan is near France. He went from Italy to Japan.", "refuted: from Italy to Japan")]
    [InlineData("Italy is near France. France is near Italy. He went from France to Italy.", "silent")]
    [InlineData("He went from Italy to Japan and from France to Japan. Italy is near Japan.", "refuted: from France to Japan")]
    public void Each_layer_sees_all_of_those_before_it(string text, string expected) => Assert.Equal(expected, s_trial.Say(text));

    [Fact]
    public void A_derived_claim_has_the_words_it_follows_from_and_its_defaults()
    {
        var claims = s_trial.Claims("Italy is near France. France is near Japan.");

        Assert.Equal(
            ["Link Italy is near France", "Reachable Italy is near France", "Reachable Italy is near France", "Link France is near Japan", "Reachable France is near Japan"],
            claims.Select(claim => $"{claim.Type} {claim.Source.Text}"));
        Assert.Equal(["near", "far", "near"], claims.Where(claim => claim.Type == "Reachable").Select(claim => claim.Fields[2].Value));
        Assert.Equal([null, "trial/reachable-by-a-link", "trial/reachable-over-another", null, "trial/reachable-by-a-link"], claims.Select(claim => claim.Source.DerivedBy));
    }

    [Fact]
    public void Absence_in_a_circle_is_refused_and_the_circle_printed_across_files()
    {
        const string Back = """
            derive:
              reachable-all-the-same:
                summary: what is unreachable is reached by air
                for: Unreachable
                gives: Reachable
                fields: {first: claim.first, second: claim.second}
            """;
        var run = GeneratorRun.Of(new("rules/a/steps.yaml", Steps), new("rules/b/absence.yaml", Absence), new("rules/c/back.yaml", Back), new("rules/d/claims.yaml", Claims), SampleFiles.Get(SampleFiles.Package));

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("FC4009", diagnostic.Id);
        Assert.EndsWith("/rules/b/absence.yaml", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(
            "'b/unreachable-without-a-way' says 'is missing' of 'way', so all of them must be known first, but they rest on it: "
            + "Reachable → b/unreachable-without-a-way → Unreachable → c/reachable-all-the-same → Reachable.",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(run.Output.GetDiagnostics(), one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public void Editing_a_derivation_emits_its_file_alone()
    {
        var before = GeneratorRun.Of(new("rules/a/steps.yaml", Steps), new("rules/b/absence.yaml", Absence), new("rules/d/claims.yaml", Claims), SampleFiles.Get(SampleFiles.Package));
        var after = before.Edit("rules/a/steps.yaml", text => text.Replace("second != claim.first", "second != claim.second", StringComparison.Ordinal));

        Assert.Equal(["rules.a.steps.g.cs"], after.Result.GeneratedSources.Select(source => source.HintName).Where(name => !ReferenceEquals(before.Source(name).SourceText, after.Source(name).SourceText)));
    }
}
