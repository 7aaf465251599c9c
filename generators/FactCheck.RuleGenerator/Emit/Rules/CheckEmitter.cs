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
    private readonly LookupEmitter _lookup;

    private CheckEmitter(CodeWriter writer, RuleShape rule)
    {
        _writer = writer;
        _rule = rule;
        _lookup = new(writer, rule);
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
            _lookup.Guard(_rule.Plan.When);
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
        if (_rule.Plan.When is { } when && _rule.NeededBy(References.Of(when)).Any())
        {
            return 0;
        }

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
        BranchEmitter.Emit(_writer, _rule, _lookup);
    }

    private void EmitFinds(IEnumerable<FindPlan> finds)
    {
        foreach (var find in finds)
        {
            _lookup.Find(find);
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
}
