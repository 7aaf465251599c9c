using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints what is made of many as a loop in a method of its own.</summary>
internal static class FoldEmitter
{
    public static void Emit(CodeWriter writer, LookupShape shape, FoldExpression fold, string type, string parameters)
    {
        using (writer.Block($"{ComputationEmitter.Access(shape)} static {type} {FoldPrinter.Method(fold)}({parameters})"))
        {
            var scope = shape.Lists.Scope;
            var many = EmitSource(writer, fold, scope);
            var count = many + "." + (CSharpTypes.IsMany(fold.Source.Type) ? scope.ManyCount : "Count");
            writer.Write(fold.IsQuantifier ? $"var outcome = {(fold.Fold == "every" ? "Truth.Agrees" : "Truth.Contradicts")};" : $"{type} outcome = null;");
            var goes = fold.IsQuantifier ? $" && outcome != {(fold.Fold == "every" ? "Truth.Contradicts" : "Truth.Agrees")}" : "";
            using (writer.Block($"for (var i = 0; i < {count}{goes}; i++)"))
            {
                EmitStep(writer, fold, many, scope);
            }

            writer.Blank();
            writer.Write(fold.Fold switch
            {
                "no" => "return Truths.Not(outcome);",
                "average" => $"return Arithmetic.Divide(outcome, Number.WholeCount({count}));",
                _ => "return outcome;",
            });
        }
    }

    /// <summary>What is gone through: the rows of a find, or a set that may be missing.</summary>
    private static string EmitSource(CodeWriter writer, FoldExpression fold, PrintScope scope)
    {
        var source = ValuePrinter.Print(fold.Source, scope);
        if (CSharpTypes.IsMany(fold.Source.Type))
        {
            return source.Code;
        }

        if (!source.MayBeMissing)
        {
            writer.Mapped("var members = ", source.Code, ";", fold.Source.Span);
            return "members";
        }

        writer.Mapped("if (", $"{source.Code} is not {{ }} members", ")", fold.Source.Span);
        using (writer.Block())
        {
            writer.Write(fold.IsQuantifier ? "return Truth.CannotTell;" : "return null;");
        }

        writer.Blank();
        return "members";
    }

    private static void EmitStep(CodeWriter writer, FoldExpression fold, string many, PrintScope scope)
    {
        var isSet = fold.Source.Type.Kind is TypeKind.EntitySet;
        writer.Write($"var {Identifiers.Local(fold.Item)} = {(isSet ? $"({Identifiers.Row(fold.Source.Type.Of!)})" : "")}{many}[i];");
        if (fold.IsQuantifier)
        {
            writer.Mapped($"outcome = Truths.{(fold.Fold == "every" ? "And" : "Or")}(outcome, ", ConditionPrinter.Outcome(fold.Body, scope), ");", fold.Body.Span);
            return;
        }

        writer.Mapped("var value = ", ValuePrinter.Code(fold.Body, scope), ";", fold.Body.Span);
        var joined = fold.Fold switch { "min" => "Extremes.Smaller", "max" => "Extremes.Larger", _ => "Arithmetic.Add" };
        writer.Write($"outcome = i == 0 ? value : {joined}(outcome, value);");
    }
}
