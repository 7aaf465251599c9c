using System.Collections.Generic;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints finds and computations in a method, each computation once, just before what asks for it.</summary>
internal sealed class LookupEmitter(CodeWriter writer, LookupShape shape)
{
    /// <summary>What is worked out already, and kept in a variable.</summary>
    public HashSet<Computation> Known { get; init; } = [];

    public void Find(FindPlan find)
    {
        Compute(FindEmitter.NeedsOf(find));
        FindEmitter.Emit(writer, shape, find);
    }

    public void Compute(References references) => Compute(shape.NeededBy(references));

    public void Compute(IEnumerable<Computation> computations)
    {
        foreach (var computation in shape.Ordered(computations, Known))
        {
            writer.Write($"var {computation.Local} = {shape.Call(computation, Known)};");
        }
    }

    /// <summary>Leaves the method where a condition does not hold; nothing for null.</summary>
    public void Guard(BoundExpression? when)
    {
        if (when is null)
        {
            return;
        }

        Compute(References.Of(when));
        writer.Mapped("if (!(", ConditionPrinter.Holds(when, shape.Lists.Scope), "))", when.Span);
        using (writer.Block())
        {
            writer.Write("return null;");
        }

        writer.Blank();
    }

    /// <summary>The methods of computations.</summary>
    public static void EmitMethods(CodeWriter writer, LookupShape shape)
    {
        foreach (var computation in shape.Computations)
        {
            ComputationEmitter.Emit(writer, shape, computation);
        }

        foreach (var (fold, items) in shape.OpenFolds)
        {
            FoldEmitter.Emit(writer, shape, fold, fold.IsQuantifier ? "Truth" : CSharpTypes.Nullable(fold.Type), shape.Parameters(fold, items));
            writer.Blank();
        }
    }
}
