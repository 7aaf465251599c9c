using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints what there is to know of a rule without running it.</summary>
internal static class RuleInfoEmitter
{
    public static void Emit(CodeWriter writer, RulePlan rule)
    {
        writer.Write("public static RuleInfo Description { get; } = new(");
        writer.Write($"    {Literals.Text(rule.Id)},");
        writer.Write($"    {Literals.Text(rule.Summary)},");
        writer.Write($"    Severity.{Identifiers.Pascal(rule.Severity)},");
        writer.Write($"    {Literals.Text(rule.Status)},");
        writer.Write($"    {Literals.Texts(rule.Tags)},");
        writer.Write($"    {Literals.Text(rule.Claim)},");
        writer.Write($"    {Literals.Text(rule.Span.File)},");
        writer.Write($"    {rule.Span.StartLine},");
        writer.Write($"{Literals.Block(rule.Yaml, "    ")},");
        writer.Write($"    {Literals.Text(rule.Plan)},");
        writer.Write("    [");
        foreach (var example in rule.Examples)
        {
            writer.Write($"        new RuleExample({Date(example.Date)}, {Literals.Text(example.Text)}, {Literals.Text(example.Expect)}, {example.Span.StartLine}),");
        }

        EmitMore(writer, rule);
        writer.Blank();
    }

    /// <summary>What most rules leave out.</summary>
    private static void EmitMore(CodeWriter writer, RulePlan rule)
    {
        List<string> more = [];
        if (rule.Owner is { } owner)
        {
            more.Add($"Owner = {Literals.Text(owner)},");
        }

        if (rule.Why is { } why)
        {
            more.Add($"Why = {Literals.Text(why)},");
        }

        if (rule.History.Count > 0)
        {
            more.Add($"History = {Literals.List(rule.History.Select(one => $"new({Date(one.Since)}, {Literals.Text(one.Status)})"))},");
        }

        if (more.Count == 0)
        {
            writer.Write("    ]);");
            return;
        }

        writer.Write("    ])");
        writer.Write("{");
        more.ForEach(line => writer.Write("    " + line));
        writer.Write("};");
    }

    private static string Date(string? iso)
    {
        if (iso is null)
        {
            return "null";
        }

        var parts = iso.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 3 ? $"new DateOnly({parts[0]}, {parts[1]}, {parts[2]})" : throw new FormatException($"'{iso}' is no day.");
    }
}
