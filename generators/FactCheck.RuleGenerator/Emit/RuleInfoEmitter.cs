using System.Globalization;
using System.Linq;
using FactCheck.RuleLanguage.Planning;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints what there is to know of a rule without running it.</summary>
internal static class RuleInfoEmitter
{
    public static void Emit(CodeWriter writer, RulePlan rule)
    {
        writer.Line("public static readonly RuleInfo About = new(");
        writer.Line($"    {Text(rule.Id)},");
        writer.Line($"    {Text(rule.Summary)},");
        writer.Line($"    Severity.{Pascal(rule.Severity)},");
        writer.Line($"    {Text(rule.Status)},");
        writer.Line($"    [{string.Join(", ", rule.Tags.Select(Text))}],");
        writer.Line($"    {Text(rule.Claim)},");
        writer.Line($"    {Text(rule.Span.File)},");
        writer.Line($"    {rule.Span.StartLine},");
        writer.Line($"    {Text(rule.Yaml)},");
        writer.Line($"    {Text(rule.Plan)},");
        writer.Line("    [");
        foreach (var example in rule.Examples)
        {
            writer.Line($"        new({Date(example.Date)}, {Text(example.Text)}, {Text(example.Expect)}, {example.Span.StartLine}),");
        }

        writer.Line("    ]);");
        writer.Line();
    }

    private static string Date(string? date)
        => System.DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"new DateOnly({day.Year}, {day.Month}, {day.Day})"
            : "null";
}
