using System.Globalization;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Configuration;

/// <summary>Every setting of a run as lines: its name, its value, and where that came from.</summary>
internal static class SettingPages
{
    public static IEnumerable<TextParagraph> Of(CheckSettings settings, IReadOnlyList<RuleInfo> rules)
    {
        yield return Line("configuration", settings.Configuration.Value ?? ConfigurationFinder.None, settings.Configuration.Origin);
        yield return Line("reference", settings.Reference.Value ?? "the tables built in", settings.Reference.Origin);
        yield return Line("with", settings.With.Value ?? ConfigurationFinder.None, settings.With.Origin);
        yield return Line("as-of", Day(settings.AsOf.Value) ?? "the whole record", settings.AsOf.Origin);
        yield return Line("date", Day(settings.Date.Value) ?? "each story's own", settings.Date.Origin);
        yield return Line("reports", string.Join(", ", settings.Reports.Value), settings.Reports.Origin);
        yield return Line("fail-on", settings.FailOn.Value.ToString(), settings.FailOn.Origin);
        yield return Line("baseline", settings.Baseline.Value ?? ConfigurationFinder.None, settings.Baseline.Origin);
        yield return Line("waivers", settings.Waivers.Value ?? ConfigurationFinder.None, settings.Waivers.Origin);
        yield return Line("approved", settings.Approved.Value ?? ConfigurationFinder.None, settings.Approved.Origin);
        yield return Line("today", Day(settings.Today.Value) ?? "each story's own date", settings.Today.Origin);
        yield return Line(
            "rules",
            string.Create(CultureInfo.InvariantCulture, $"{rules.Count(settings.IsOn)} of {rules.Count} on"),
            settings.Only.Value.Length > 0 ? settings.Only.Origin : settings.Rules.All.Count > 0 ? settings.Configuration.Value! : settings.Only.Origin);
        foreach (var rule in rules)
        {
            if (OfRule(settings, rule) is { } line)
            {
                yield return line;
            }
        }
    }

    /// <summary>Null for a rule that runs as its author wrote it.</summary>
    private static TextParagraph? OfRule(CheckSettings settings, RuleInfo rule)
    {
        var setting = settings.Rules.For(rule);
        if (!settings.IsOn(rule))
        {
            return Line("  " + rule.Id, RuleSetting.Off, setting is { IsOn: false } && settings.Only.Value.Length == 0 ? setting.At.ToString() : settings.Only.Origin);
        }

        return setting?.Severity is { } severity ? Line("  " + rule.Id, severity.Name(), setting.At.ToString()) : null;
    }

    private static string? Day(DateOnly? day) => day is { } known ? ValueText.Of(known) : null;

    private static TextParagraph Line(string name, string value, string origin)
        => TextParagraph.At(name.Length - name.TrimStart().Length, new TextRun(name.TrimStart(), Tone.Heading), $": {value} ", new TextRun($"({origin})", Tone.Faint));
}
