using System;
using System.Collections.Generic;
using System.Globalization;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds the examples of a rule, and asks for one that fires and one that stays silent.</summary>
internal sealed class ExampleBinder(Shape shape, DiagnosticList errors)
{
    private static readonly EquatableArray<string> s_expected = new([.. LanguageKeys.Verdicts, LanguageKeys.Silent]);

    public EquatableArray<ExamplePlan> Bind(YamlMap rule, YamlScalar name)
    {
        var examples = new List<ExamplePlan>();
        var before = errors.Count;
        var (fires, silent) = (false, false);
        foreach (var item in shape.Items(rule, "examples"))
        {
            if (shape.Map(item, "An example") is not { } example)
            {
                continue;
            }

            shape.Keys(example, LanguageKeys.Example);
            var text = shape.Text(example, "text", example)?.Value ?? "";
            var expect = shape.Word(shape.Text(example, "expect", example), "verdict", s_expected) ?? "";
            silent |= expect == LanguageKeys.Silent;
            fires |= Shape.Contains(LanguageKeys.Verdicts, expect);
            examples.Add(new ExamplePlan(Date(example), text, expect, example.Span));
        }

        if ((!fires || !silent) && errors.Count == before)
        {
            var place = rule.Entries.Find(entry => entry.Key.Value == "examples").Key ?? name;
            errors.Add(DiagnosticCatalog.MissingExample, place.Span, $"'{name.Value}' has no example {(fires ? "that stays silent" : silent ? "with a verdict" : "at all")}.");
        }

        return new(examples.ToArray());
    }

    private string? Date(YamlMap example)
    {
        var date = shape.Text(example, "date");
        if (date is not null && !DateTime.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            errors.Add(DiagnosticCatalog.BadDate, date.Span, $"'{date.Value}' is not a date; it is year, month and day, as in 2026-01-16.");
        }

        return date?.Value;
    }
}
