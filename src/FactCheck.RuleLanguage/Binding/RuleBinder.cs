using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a rule: its finds, its lets, its verdicts and its examples, in that order.</summary>
internal sealed class RuleBinder(SourceText source, Catalog catalog, DiagnosticBag diagnostics, string domain)
{
    private static readonly string[] s_verdicts =
        ["supported", "uncontradicted", "needs-context", "imprecise", "outdated", "refuted", "inconsistent", "unverifiable"];

    private readonly ShapeReader _shape = new(source, diagnostics);

    public RulePlan? Bind(YamlScalar name, YamlNode node)
    {
        if (_shape.Map(node, $"The rule {name.Value}") is not { } map)
        {
            return null;
        }

        _shape.KnownKeys(map, "A rule", "summary", "severity", "status", "tags", "for", "find", "let", "verdict", "examples");
        var summary = _shape.Required(map, name, "summary")?.Value ?? string.Empty;
        var severity = _shape.OneOf(map, "severity", "warning", "note", "error");
        var status = _shape.OneOf(map, "status", "stable", "preview", "deprecated");
        var tags = _shape.Items(map["tags"], "tags").OfType<YamlScalar>().Select(one => one.Value).ToArray();
        var scope = new BindingScope(catalog, diagnostics);
        if (_shape.Required(map, name, "for") is { } claim)
        {
            scope.Claim = catalog.Claim(claim.Value);
            if (scope.Claim is null)
            {
                diagnostics.Report(DiagnosticCatalog.UnknownClaim, claim.Whole, $"There is no claim type '{claim.Value}'.{NearestName.Suggest(claim.Value, catalog.Claims.Select(one => one.Name))}");
                return null;
            }
        }

        var finds = BindFinds(map, scope);
        var lets = BindLets(map, scope);
        var branches = BindBranches(map, name, scope);
        var examples = BindExamples(map, name);
        for (var i = 0; i < finds.Count; i++)
        {
            finds[i] = finds[i] with { UsesCoverage = scope.CompleteFinds.Contains(finds[i].Name) };
        }

        return scope.Claim is null ? null : new(
            $"{domain}/{name.Value}",
            name.Value,
            summary,
            severity,
            status,
            new EquatableArray<string>(tags),
            scope.Claim.Name,
            new EquatableArray<FindPlan>([.. finds]),
            new EquatableArray<LetPlan>([.. lets]),
            new EquatableArray<BranchPlan>([.. branches]),
            new EquatableArray<ExamplePlan>([.. examples]),
            source.Lines(name.Start, node.End),
            ConditionPlanner.Describe(finds),
            name.Whole);
    }

    private List<FindPlan> BindFinds(YamlMap map, BindingScope scope)
    {
        var finds = new List<FindPlan>();
        var binder = new FindBinder(_shape, scope);
        foreach (var entry in _shape.Map(map["find"], "find")?.Entries ?? [])
        {
            var find = binder.Bind(entry.Key, entry.Value);
            scope.Finds[entry.Key.Value] = find?.Type ?? new(TypeKind.Error);
            if (find is not null)
            {
                finds.Add(find);
                if (find.Table is not null)
                {
                    scope.TableFinds.Add(find.Name);
                }
            }
        }

        return finds;
    }

    private List<LetPlan> BindLets(YamlMap map, BindingScope scope)
    {
        var lets = new List<LetPlan>();
        foreach (var entry in _shape.Map(map["let"], "let")?.Entries ?? [])
        {
            if (_shape.Scalar(entry.Value, entry.Key.Value) is { } value)
            {
                var bound = ExpressionBinder.Bind(scope, value);
                scope.Lets[entry.Key.Value] = bound.Type;
                lets.Add(new(entry.Key.Value, bound));
            }
        }

        return lets;
    }

    private List<BranchPlan> BindBranches(YamlMap map, YamlScalar name, BindingScope scope)
    {
        var branches = new List<BranchPlan>();
        if (map["verdict"] is null)
        {
            diagnostics.Report(DiagnosticCatalog.MissingKey, name.Whole, $"'{name.Value}' has no verdict.");
        }

        foreach (var item in _shape.Items(map["verdict"], "verdict"))
        {
            if (_shape.Map(item, "A verdict") is { } branch && BindBranch(branch, scope) is { } plan)
            {
                branches.Add(plan);
            }
        }

        return branches;
    }

    private BranchPlan? BindBranch(YamlMap branch, BindingScope scope)
    {
        _shape.KnownKeys(branch, "A verdict", [.. s_verdicts, "say"]);
        var entry = branch.Entries.FirstOrDefault(one => s_verdicts.Contains(one.Key.Value));
        if (entry.Key is null || _shape.Scalar(entry.Value, entry.Key.Value) is not { } when)
        {
            if (entry.Key is null)
            {
                diagnostics.Report(DiagnosticCatalog.MissingKey, _shape.Span(branch), $"A verdict begins with one of {string.Join(", ", s_verdicts)} and its condition.");
            }

            return null;
        }

        var condition = when.Value.Trim() == "otherwise" ? null : ExpressionBinder.BindCondition(scope, when);
        var say = _shape.Scalar(branch["say"], "say") is { } text ? SayBinder.Bind(scope, text) : default;
        return new(entry.Key.Value, condition, when.Value, say, when.Whole);
    }

    private List<ExamplePlan> BindExamples(YamlMap map, YamlScalar name)
    {
        var examples = new List<ExamplePlan>();
        foreach (var item in _shape.Items(map["examples"], "examples"))
        {
            if (_shape.Map(item, "An example") is not { } example)
            {
                continue;
            }

            _shape.KnownKeys(example, "An example", "date", "text", "expect");
            var text = _shape.Scalar(example["text"], "text")?.Value;
            var expect = _shape.OneOf(example, "expect", ["silent", .. s_verdicts]);
            if (text is null || example["expect"] is null)
            {
                diagnostics.Report(DiagnosticCatalog.MissingKey, _shape.Span(example), "An example has a text and says what to expect: a verdict or silent.");
                continue;
            }

            examples.Add(new(_shape.Scalar(example["date"], "date")?.Value, text, expect, _shape.Span(example)));
        }

        var missing = examples.All(one => one.Expect == "silent") ? "fires, that is expects a verdict" : examples.All(one => one.Expect != "silent") ? "expects silent" : null;
        if (missing is not null)
        {
            diagnostics.Report(DiagnosticCatalog.NoExamples, name.Whole, $"'{name.Value}' has no example that {missing}.");
        }

        return examples;
    }
}
