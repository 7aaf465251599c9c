using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using Xunit;

namespace FactCheck.RuleLanguage.Tests;

public class RepositoryRulesTests
{
    [Fact]
    public void EveryRuleOfTheRepositoryCompiles()
    {
        var (files, catalog) = Load();
        Assert.NotEmpty(files);
        Assert.Empty(catalog.Package.Diagnostics);
        var messages = files.SelectMany(f => RuleCompiler.Bind(f, catalog).Diagnostics).Select(d => $"{d.Span.File}({d.Span.StartLine},{d.Span.StartColumn}): {d.Id} {d.Message}");
        Assert.Equal("", string.Join("\n", messages));
    }

    [Fact]
    public void AFindBecomesConstantsKeysResidualAndWindow()
    {
        var (files, catalog) = Load();
        var age = Rules(files, catalog, "relations-age.yaml")[0].Finds[0];
        Assert.Equal("establishes", Assert.Single(age.Constants).Column.Column);
        Assert.Equal("parties", Assert.Single(age.Keys).Column.Column);
        Assert.Null(age.Residual);
        var earlier = Rules(files, catalog, "first-meeting.yaml")[0].Finds.Single(f => f.Name == "earlier");
        Assert.Equal("host", Assert.Single(earlier.Keys).Column.Column);
        Assert.NotNull(earlier.Residual);
        Assert.Equal("term.from", earlier.WindowFrom!.Text);
        Assert.NotNull(earlier.WindowTo);
        Assert.True(earlier.UsesCoverage);
    }

    [Theory]
    [InlineData("claim.years agrees with elapsed", "claim.years agrees with elapsd", "FC3001")]
    [InlineData("claim.years agrees with elapsed", "claim.years agrees with", "FC2001")]
    [InlineData("claim.years agrees with elapsed", "claim.years agrees with story.date", "FC3002")]
    [InlineData("pick: earliest signed", "pick: erliest signed", "FC4001")]
    [InlineData("pick: earliest signed", "at: story.date", "FC4002")]
    [InlineData("years: number", "years: numbr", "FC2003")]
    [InlineData("severity: error", "severity: eror", "FC3003")]
    [InlineData("in: treaties", "in: treatis", "FC3001")]
    [InlineData("status: stable", "statuss: stable", "FC1004")]
    [InlineData("[between {parties}]\"", "[between {parties}\"", "FC2002")]
    public void AMistakeIsNamedAtItsPlace(string good, string bad, string id)
    {
        var (files, catalog) = Load();
        var file = files.Single(f => f.Path.EndsWith("relations-age.yaml", StringComparison.Ordinal));
        var at = file.Text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var text = file.Text[..at] + bad + file.Text[(at + good.Length)..];
        var diagnostics = RuleCompiler.Bind(RuleCompiler.Parse(file.Path, text), catalog).Diagnostics;
        Assert.Contains(diagnostics, d => d.Id == id && d.Span.Start >= at - 100 && d.Span.End <= at + bad.Length);
    }

    private static EquatableArray<Planning.RulePlan> Rules(ParsedRuleFile[] files, Catalog catalog, string name) =>
        RuleCompiler.Bind(files.Single(f => f.Path.EndsWith(name, StringComparison.Ordinal)), catalog).Plan.Rules;

    private static (ParsedRuleFile[] Files, Catalog Catalog) Load()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "rules"), "*.yaml", SearchOption.AllDirectories).Where(p => !p.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(p => RuleCompiler.Parse(Path.GetRelativePath(Repository.Root, p), File.ReadAllText(p))).ToArray();
        const string Package = "seeds/reference/datapackage.yaml";
        var package = RuleCompiler.ReadPackage(Package, File.ReadAllText(Path.Combine(Repository.Root, Package)));
        return (files, RuleCompiler.Catalog(package, files.Select(RuleCompiler.Signatures)));
    }
}
