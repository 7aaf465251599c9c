using System;
using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a rule: finds, lets, branches and examples, in the order written.</summary>
internal sealed class RuleBinder(Catalog catalog, string domain, DiagnosticList errors)
{
    private static readonly string[] Verdicts = ["supported", "uncontradicted", "needs-context", "imprecise", "outdated", "refuted", "inconsistent", "unverifiable"];

    private readonly Shape _shape = new(errors);

    public RulePlan? Bind(YamlScalar name, YamlNode node)
    {
        if (_shape.Map(node, "A rule") is not { } map)
        {
            return null;
        }

        _shape.Keys(map, "summary", "severity", "status", "tags", "for", "find", "let", "verdict", "examples");
        var summary = _shape.Text(map, "summary", name)?.Value ?? "";
        var severity = _shape.Word(map, "severity", "warning", "note", "warning", "error");
        var status = _shape.Word(map, "status", "stable", "stable", "preview", "deprecated");
        var target = _shape.Text(map, "for", name);
        var claim = target is null ? null : catalog.Claim(target.Value);
        if (target is not null && claim is null)
        {
            errors.Add(DiagnosticCatalog.UnknownName, target.Span, $"There is no claim type '{target.Value}'.{NearestName.Hint(target.Value, ClaimNames())}");
        }

        if (claim is null)
        {
            return null;
        }

        var scope = new Scope(catalog, claim);
        var finds = new List<FindPlan>();
        foreach (var entry in _shape.Entries(map, "find"))
        {
            finds.Add(new FindBinder(catalog, scope, errors).Bind(entry.Key, entry.Value));
            scope.Finds[entry.Key.Value] = finds[finds.Count - 1].Type;
        }

        var lets = new List<LetPlan>();
        foreach (var entry in _shape.Entries(map, "let"))
        {
            if (entry.Value is YamlScalar text)
            {
                var value = ExpressionBinder.Bind(text, 0, text.Value.Length, scope, errors);
                lets.Add(new LetPlan(entry.Key.Value, value));
                scope.Lets[entry.Key.Value] = value.Type;
            }
            else
            {
                errors.Add(DiagnosticCatalog.WrongShape, entry.Value.Span, "A let is an expression.");
            }
        }

        var branches = Branches(map, name, scope);
        for (var i = 0; i < finds.Count; i++)
        {
            finds[i] = finds[i] with { UsesCoverage = scope.Complete.Contains(finds[i].Name) };
        }

        var examples = Examples(map, name);
        var tags = _shape.Items(map, "tags").ConvertAll(t => (t as YamlScalar)?.Value ?? "");
        return new RulePlan(
            domain + "/" + name.Value, name.Value, summary, severity, status, new(tags.ToArray()), claim.Name,
            new(finds.ToArray()), new(lets.ToArray()), branches, examples,
            map.Source.Lines(name.Start, map.End), PlanSentence.Write(finds), name.Span);
    }

    private IEnumerable<string> ClaimNames()
    {
        foreach (var claim in catalog.Claims)
        {
            yield return claim.Name;
        }
    }

    private EquatableArray<BranchPlan> Branches(YamlMap map, YamlScalar name, Scope scope)
    {
        var branches = new List<BranchPlan>();
        foreach (var item in _shape.Items(map, "verdict"))
        {
            if (_shape.Map(item, "A verdict") is not { } branch)
            {
                continue;
            }

            _shape.Keys(branch, [.. Verdicts, "say"]);
            foreach (var entry in branch.Entries)
            {
                if (Array.IndexOf(Verdicts, entry.Key.Value) < 0)
                {
                    continue;
                }

                if (entry.Value is not YamlScalar text)
                {
                    errors.Add(DiagnosticCatalog.WrongShape, entry.Value.Span, "A verdict's condition is an expression.");
                    continue;
                }

                BoundExpression? condition = null;
                if (text.Value.Trim() != "otherwise")
                {
                    condition = ExpressionBinder.Bind(text, 0, text.Value.Length, scope, errors);
                    if (condition.Type.Kind is not (TypeKind.Truth or TypeKind.Error))
                    {
                        errors.Add(DiagnosticCatalog.WrongType, text.Span, $"A condition is true or false, not {Types.Show(condition.Type)}.");
                    }
                }

                var say = _shape.Text(branch, "say");
                branches.Add(new BranchPlan(entry.Key.Value, condition, text.Value, say is null ? default : SayBinder.Bind(say, scope, errors), entry.Key.Span));
            }
        }

        if (branches.Count == 0)
        {
            errors.Add(DiagnosticCatalog.MissingKey, name.Span, "'verdict' is missing.");
        }

        return new(branches.ToArray());
    }

    private EquatableArray<ExamplePlan> Examples(YamlMap map, YamlScalar name)
    {
        var examples = new List<ExamplePlan>();
        var (fires, silent) = (false, false);
        foreach (var item in _shape.Items(map, "examples"))
        {
            if (_shape.Map(item, "An example") is not { } example)
            {
                continue;
            }

            _shape.Keys(example, "date", "text", "expect");
            var expect = _shape.Word(example, "expect", "", [.. Verdicts, "silent"]);
            silent |= expect == "silent";
            fires |= Array.IndexOf(Verdicts, expect) >= 0;
            var text = _shape.Text(example, "text", name);
            examples.Add(new ExamplePlan(_shape.Text(example, "date")?.Value, text?.Value ?? "", expect, example.Span));
        }

        if (!fires || !silent)
        {
            errors.Add(DiagnosticCatalog.MissingExample, name.Span, $"'{name.Value}' has no example {(fires ? "that stays silent" : "with a verdict")}.");
        }

        return new(examples.ToArray());
    }
}
