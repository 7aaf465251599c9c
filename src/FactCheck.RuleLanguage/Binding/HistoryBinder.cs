using System;
using System.Collections.Generic;
using System.Globalization;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds the history of a rule's status: days in their order, the last with the status of now.</summary>
internal sealed class HistoryBinder(Shape shape, DiagnosticList errors)
{
    public EquatableArray<StatusPlan> Bind(YamlMap rule, string status)
    {
        var words = LanguageKeys.Get(LanguageKeys.Rule, "status").Words;
        var history = new List<StatusPlan>();
        YamlScalar? last = null;
        var order = "";
        foreach (var entry in shape.Entries(rule, "history"))
        {
            var since = entry.Key.Value;
            if (!DateTime.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                errors.Add(DiagnosticCatalog.BadDate, entry.Key.Span, $"'{since}' is not a date; it is year, month and day, as in 2026-01-16.");
            }
            else if (string.CompareOrdinal(order, since) > 0)
            {
                errors.Add(DiagnosticCatalog.BadDate, entry.Key.Span, $"'{since}' is before '{order}' above it; the history goes on from day to day.");
            }
            else
            {
                order = since;
            }

            if (entry.Value is not YamlScalar word)
            {
                shape.Refuse(entry.Value, $"The status since {since}", "a text");
                continue;
            }

            last = word;
            history.Add(new(since, shape.Word(word, "status", words) ?? ""));
        }

        if (last is not null && last.Value != status && Shape.Contains(words, last.Value))
        {
            errors.Add(DiagnosticCatalog.UnknownWord, last.Span, $"The history ends with '{last.Value}', but the rule is '{status}'.");
        }

        return new(history.ToArray());
    }
}
