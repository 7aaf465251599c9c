using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints a find as a method: an index look-up or a walk over claims, its conditions, and which row it keeps.</summary>
internal sealed class FindEmitter
{
    private readonly RulePlan _rule;
    private readonly string _claim;
    private readonly ExpressionEmitter _expressions;
    private readonly TablePeriods _periods;

    public FindEmitter(RulePlan rule, TablePeriods periods)
    {
        _rule = rule;
        _claim = rule.Claim;
        _expressions = new ExpressionEmitter(Scope.Check, new CoverageEmitter(rule));
        _periods = periods;
    }

    /// <summary>The C# type of what the find binds, with its question mark.</summary>
    public static string BoundType(FindPlan find) => find.Pick switch
    {
        "all" => CandidateType(find) + "[]",
        "count" => "Number?",
        _ => CandidateType(find) + "?",
    };

    public static string CandidateType(FindPlan find) => find.Table is null ? find.Claim! : Row(find.Table);

    /// <summary>The call that <c>Check</c> makes.</summary>
    public string Call(FindPlan find)
        => $"Find{Pascal(find.Name)}(claim, story{string.Concat(Uses(find).Select(used => ", " + Local(used.Name)))})";

    public void Emit(CodeWriter writer, FindPlan find)
    {
        var parameters = string.Concat(Uses(find).Select(used => $", {BoundType(used)} {Local(used.Name)}"));
        var pick = new PickEmitter(find, _expressions);
        writer.Open($"private {BoundType(find)} Find{Pascal(find.Name)}({_claim} claim, StoryContext story{parameters})");
        pick.Begin(writer);
        for (var i = 0; i < (find.Table is null ? 0 : find.Keys.Count); i++)
        {
            writer.Open($"if ({_expressions.Nullable(find.Keys[i].Value)} is not {{ }} key{i + 1})");
            writer.Line($"return {pick.Nothing};");
            writer.Close();
            writer.Line();
        }

        if (find.At is { } at)
        {
            writer.Mapped(at.Span, "var at = ", _expressions.Nullable(at), ";");
        }

        EmitLoop(writer, find, pick);
        pick.End(writer);
        writer.Close();
        writer.Line();
    }

    private void EmitLoop(CodeWriter writer, FindPlan find, PickEmitter pick)
    {
        if (find.Table is null)
        {
            writer.Open("foreach (var candidate in story.Claims)");
            writer.Open($"if (candidate is not {find.Claim} other || ReferenceEquals(other, claim))");
            writer.Line("continue;");
            writer.Close();
            writer.Line();
        }
        else
        {
            var key = find.Keys.Count == 1 ? "key1" : "(" + string.Join(", ", Enumerable.Range(1, find.Keys.Count).Select(i => "key" + i)) + ")";
            writer.Open(find.Keys.Count == 0
                ? $"foreach (var row in _tables.{Pascal(find.Table)}.Rows)"
                : $"foreach (var row in {IndexEmitter.Field(find)}.Find({key}))");
        }

        foreach (var condition in Conditions(find))
        {
            writer.Mapped(condition.Span, "if (!", condition.Text, ".Holds())");
            writer.Open();
            writer.Line("continue;");
            writer.Close();
            writer.Line();
        }

        pick.Take(writer);
        writer.Close();
        writer.Line();
    }

    private IEnumerable<(string Text, RuleLanguage.Text.SourceSpan Span)> Conditions(FindPlan find)
    {
        if (find.Table is null || find.Keys.Count == 0)
        {
            foreach (var constant in find.Constants)
            {
                yield return ($"Compare.Equal({_expressions.Value(constant.Column)}, {_expressions.Value(constant.Value)})", constant.Value.Span);
            }
        }

        if (find.Table is null)
        {
            foreach (var key in find.Keys)
            {
                yield return ($"Compare.Equal({_expressions.Value(key.Column)}, {_expressions.Value(key.Value)})", key.Value.Span);
            }
        }

        if (find.At is { } at && find.Table is { } table && _periods.Of(table) is (var from, var to))
        {
            yield return ($"Calendar.Holds(row.{Member(from)}, row.{Member(to)}, at)", at.Span);
        }

        if (find.Residual is { } residual)
        {
            yield return (_expressions.Condition(residual), residual.Span);
        }
    }

    /// <summary>Earlier finds that this one's expressions name.</summary>
    private IEnumerable<FindPlan> Uses(FindPlan find)
    {
        var names = new HashSet<string>();
        var expressions = find.Keys.Select(key => (BoundExpression?)key.Value).Concat([find.Residual, find.At, find.PickBy]);
        foreach (var part in expressions.SelectMany(ExpressionWalker.All))
        {
            var name = part switch
            {
                FindExpression used => used.Name,
                ClaimFieldExpression used => used.Find,
                ClaimPropertyExpression used => used.Find,
                _ => null,
            };
            if (!string.IsNullOrEmpty(name))
            {
                names.Add(name!);
            }
        }

        return _rule.Finds.Where(used => names.Contains(used.Name));
    }
}
