using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a find and decides which of its conditions an index answers.</summary>
internal sealed class FindBinder(Catalog catalog, Scope scope, DiagnosticList errors)
{
    public FindPlan Bind(YamlScalar name, YamlNode node)
    {
        var shape = new Shape(errors);
        var map = shape.Map(node, "A find") ?? new YamlMap(node.Source, node.Start, node.End, []);
        shape.Keys(map, LanguageKeys.Find);
        var target = node is YamlMap ? shape.Text(map, "in", name) : null;
        var table = target is null ? null : catalog.Table(target.Value);
        var claim = target is null || table is not null ? null : catalog.Claim(target.Value);
        if (target is not null && table is null && claim is null)
        {
            var names = new List<string>();
            foreach (var known in catalog.Package.Tables)
            {
                names.Add(known.Name);
            }

            foreach (var known in catalog.Claims)
            {
                names.Add(known.Name);
            }

            errors.Add(DiagnosticCatalog.UnknownName, target.Span, $"There is no table or claim type '{target.Value}'.{NearestName.Choice(target.Value, names)}");
        }

        var resolved = table is not null || claim is not null;
        var at = resolved && shape.Text(map, "at") is { } day ? ExpressionBinder.Bind(day, scope, errors) : null;
        if (at is not null && table?.Period is null)
        {
            errors.Add(DiagnosticCatalog.NoPeriod, at.Span, $"'{target!.Value}' has no period, so nothing holds on a date.");
        }
        else if (at is not null && at.Type.Kind is not (TypeKind.Date or TypeKind.Error))
        {
            errors.Add(DiagnosticCatalog.WrongType, at.Span, $"'at' is a date, not {Types.Show(at.Type)}.");
        }

        (scope.Row, scope.Candidate) = (table, claim);
        var split = new ConditionSplitter();
        if (resolved && shape.Text(map, "where") is { } where)
        {
            split.Add(ExpressionBinder.BindCondition(where, scope, errors), table is not null);
        }

        var (pick, by) = Pick(resolved ? shape.Text(map, "pick") : null);
        (scope.Row, scope.Candidate) = (null, null);
        var type = !resolved ? Types.Error : pick switch
        {
            "count" => Types.Count,
            "all" => new RuleType(table is null ? TypeKind.Claims : TypeKind.Rows, target!.Value),
            _ => new RuleType(table is null ? TypeKind.Claim : TypeKind.Entity, target!.Value),
        };
        return new FindPlan(name.Value, table?.Name, claim?.Name, new(split.Constants.ToArray()), new(split.Keys.ToArray()), split.Residual, at, pick, by, at ?? split.From, at ?? split.To, false, type, name.Span)
        {
            Near = claim is null ? null : NearFinder.Find(split.Residual),
        };
    }

    private (string Pick, BoundExpression? By) Pick(YamlScalar? text)
    {
        if (text is null)
        {
            return ("any", null);
        }

        var blank = text.Value.IndexOf(' ');
        var word = blank < 0 ? text.Value : text.Value.Substring(0, blank);
        var index = Array.IndexOf([.. LanguageKeys.Picks], word);
        var orders = index < LanguageKeys.OrderingPicks;
        if (index < 0 || orders != blank > 0)
        {
            errors.Add(DiagnosticCatalog.BadPick, text.Span, index < 0
                ? $"'{word}' is not a pick.{NearestName.Choice(word, LanguageKeys.Picks)}"
                : orders ? $"'{word}' needs what to order by, as in '{word} {(index < 2 ? "signed" : "amount")}'." : $"'{word}' stands alone.");
            return ("any", null);
        }

        return (word, orders ? Order(text, word, blank, index < 2) : null);
    }

    private BoundExpression Order(YamlScalar text, string word, int from, bool byDate)
    {
        var by = ExpressionBinder.Bind(text, from, text.Value.Length, scope, errors);
        var fits = byDate ? by.Type.Kind is TypeKind.Date : by.Type.Kind is TypeKind.Number or TypeKind.Count || Types.IsAmount(by.Type);
        if (!fits && by.Type.Kind != TypeKind.Error)
        {
            errors.Add(DiagnosticCatalog.Unordered, by.Span, $"'{word}' orders {(byDate ? "dates" : "numbers and amounts")}, not {Types.Show(by.Type)}.");
        }

        return by;
    }
}
