using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints the check: finds, then the verdicts in turn, each let just before the first verdict that asks for it.</summary>
internal sealed class CheckEmitter
{
    private readonly CodeWriter _writer;
    private readonly RuleShape _rule;
    private readonly HashSet<Computation> _known = [];

    private CheckEmitter(CodeWriter writer, RuleShape rule)
    {
        _writer = writer;
        _rule = rule;
    }

    public static void Emit(CodeWriter writer, RuleShape rule) => new CheckEmitter(writer, rule).Emit();

    private void Emit()
    {
        using (_writer.Block("public override Finding? Check(Claim candidate, StoryContext story)"))
        {
            using (_writer.Block($"if (candidate is not {_rule.ClaimClass} claim)"))
            {
                _writer.Write("return null;");
            }

            _writer.Blank();
            foreach (var find in _rule.Plan.Finds)
            {
                EmitComputations(NeedsOf(find));
                FindEmitter.Emit(_writer, _rule, find);
                EmitSilence(find);
            }

            EmitBranches();
        }

        _writer.Blank();
    }

    private void EmitSilence(FindPlan find)
    {
        if (!find.IsNeeded)
        {
            return;
        }

        _writer.Write("// Every verdict needs it.");
        using (_writer.Block($"if ({Identifiers.Local(find.Name)} is null)"))
        {
            _writer.Write("return null;");
        }

        _writer.Blank();
    }

    private void EmitBranches()
    {
        for (var i = 0; i < _rule.Plan.Branches.Count; i++)
        {
            var branch = _rule.Plan.Branches[i];
            if (branch.Condition is not { } condition)
            {
                _writer.Mapped("return ", FindingEmitter.Creation(_rule, i, _known), ";", branch.Span);
                return;
            }

            EmitComputations(References.Of(condition));
            _writer.Mapped("if (", ConditionPrinter.Holds(condition, PrintScope.Check), ")", condition.Span);
            using (_writer.Block())
            {
                _writer.Write($"return {FindingEmitter.Creation(_rule, i, _known)};");
            }

            _writer.Blank();
        }

        _writer.Write("return null;");
    }

    private void EmitComputations(References references)
    {
        foreach (var computation in _rule.NeededBy(references).Where(one => !_known.Contains(one)).ToArray())
        {
            EmitComputations(computation.Needs);
            _writer.Write($"var {computation.Local} = {_rule.Call(computation, _known)};");
            _known.Add(computation);
        }
    }

    private static References NeedsOf(FindPlan find)
    {
        var needs = References.Of(find.Residual, find.At, find.PickBy);
        foreach (var key in find.Keys)
        {
            needs.Add(key.Value);
        }

        return needs;
    }
}
