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
        var silent = SilentFinds();
        using (_writer.Block("public override Finding? Check(Claim candidate, StoryContext story)"))
        {
            using (_writer.Block($"if (candidate is not {_rule.ClaimClass} claim)"))
            {
                _writer.Write("return null;");
            }

            _writer.Blank();
            EmitFinds(_rule.Plan.Finds.Take(silent));
            if (silent > 0)
            {
                _writer.Write($"return Judge(claim, story, {string.Join(", ", _rule.Plan.Finds.Take(silent).Select(find => Identifiers.Local(find.Name)))});");
            }
            else
            {
                EmitRest(0);
            }
        }

        if (silent > 0)
        {
            var bound = _rule.Plan.Finds.Take(silent).Select(find => $"{CSharpTypes.Nullable(find.Type)} {Identifiers.Local(find.Name)}");
            _writer.Blank();
            using (_writer.Block($"private Finding? Judge({_rule.ClaimClass} claim, StoryContext story, {string.Join(", ", bound)})"))
            {
                EmitRest(silent);
            }
        }

        _writer.Blank();
    }

    /// <summary>How many finds it takes to know that a rule stays silent: they are a method of their own, small where most claims end.</summary>
    private int SilentFinds()
    {
        var count = 0;
        foreach (var find in _rule.Plan.Finds)
        {
            count++;
            if (CSharpTypes.IsMany(find.Type) || find.Pick == "count" || _rule.NeededBy(FindEmitter.NeedsOf(find)).Any())
            {
                return 0;
            }

            if (find.IsNeeded)
            {
                return count;
            }
        }

        return 0;
    }

    private void EmitRest(int from)
    {
        EmitFinds(_rule.Plan.Finds.Skip(from));
        EmitBranches();
    }

    private void EmitFinds(IEnumerable<FindPlan> finds)
    {
        foreach (var find in finds)
        {
            EmitComputations(FindEmitter.NeedsOf(find));
            FindEmitter.Emit(_writer, _rule, find);
            EmitSilence(find);
        }
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
        foreach (var computation in _rule.NeededBy(references).ToArray())
        {
            if (_known.Contains(computation))
            {
                continue;
            }

            EmitComputations(computation.Needs);
            _writer.Write($"var {computation.Local} = {_rule.Call(computation, _known)};");
            _known.Add(computation);
        }
    }
}
