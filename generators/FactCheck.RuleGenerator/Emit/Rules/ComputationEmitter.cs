using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints lets and questions of completeness as methods.</summary>
internal static class ComputationEmitter
{
    public static void Emit(CodeWriter writer, LookupShape rule, Computation computation)
    {
        if (computation.Let is { } let)
        {
            EmitLet(writer, rule, computation, let.Value);
        }
        else if (computation.Fold is { } fold)
        {
            FoldEmitter.Emit(writer, rule, fold, computation.Type, rule.Parameters(computation));
        }
        else
        {
            EmitCompleteness(writer, rule, computation, computation.Find!);
        }

        writer.Blank();
    }

    private static void EmitLet(CodeWriter writer, LookupShape rule, Computation computation, BoundExpression value)
    {
        var scope = rule.Lists.Scope;
        var code = value.Type.Kind is TypeKind.Truth ? ConditionPrinter.Outcome(value, scope) : ValuePrinter.Code(value, scope);
        writer.Write($"{Access(rule)} static {computation.Type} {computation.Method}({rule.Parameters(computation)})");
        writer.Mapped("    => ", code, ";", value.Span);
    }

    private static void EmitCompleteness(CodeWriter writer, LookupShape rule, Computation computation, FindPlan find)
    {
        var scope = rule.Lists.Scope;
        var asked = find.Constants.Select(constant => Asked(constant.Column, constant.Value, scope))
            .Concat(find.Keys.Select(key => Asked(key.Column, key.Value, scope)));
        using (writer.Block($"{Access(rule)}{(rule.Lists.IsStatic ? " static" : "")} Truth {computation.Method}({rule.Parameters(computation)})"))
        {
            var from = EmitEnd(writer, "from", find.WindowFrom, scope);
            var to = EmitEnd(writer, "to", find.WindowTo, scope);
            var table = rule.Lists.IsStatic ? $"tables.{Identifiers.Table(find.Table!)}" : IndexEmitter.TableField(find);
            var covers = $"{table}.Covers({Literals.List(asked)}, {from ?? "null"}, {to ?? "null"})";
            var ends = new List<string?> { from, to }.Where(end => end is not null).Select(end => end + " is null").ToArray();
            writer.Write(ends.Length == 0 ? $"return {covers};" : $"return {string.Join(" || ", ends)} ? Truth.CannotTell : {covers};");
        }
    }

    /// <summary>An end of the days asked about: where the rule names one and it is missing, nobody can tell.</summary>
    private static string? EmitEnd(CodeWriter writer, string name, BoundExpression? end, PrintScope scope)
    {
        if (end is null)
        {
            return null;
        }

        writer.Mapped($"PartialDate? {name} = ", ValuePrinter.Code(end, scope), ";", end.Span);
        return name;
    }

    private static string Asked(ColumnExpression column, BoundExpression value, PrintScope scope)
    {
        var printed = ValuePrinter.Print(value, scope);
        var access = printed.MayBeMissing ? "?." : ".";
        var text = value.Type.Kind switch
        {
            TypeKind.Text => printed.Code,
            TypeKind.Entity => $"{printed.Code}{access}Key",
            TypeKind.Truth => printed.MayBeMissing ? $"({printed.Code} switch {{ true => \"true\", false => \"false\", _ => null }})" : $"({printed.Code} ? \"true\" : \"false\")",
            _ => $"{printed.Code}{access}ToString()",
        };
        return $"new({Literals.Text(column.Column)}, {text})";
    }

    /// <summary>What expression trees call is public.</summary>
    public static string Access(LookupShape rule) => rule.Lists.IsStatic ? "public" : "private";
}
