using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.NRules;

/// <summary>Prints a find as static methods: a look-up in a table; for claims, the test of one and the pick among those that a query collected.</summary>
internal static class NRulesFindEmitter
{
    /// <summary>The variable that holds what a query over the session's claims collected.</summary>
    public static string Found(FindPlan find) => Identifiers.Camel(find.Name) + "Claims";

    /// <summary>The call that says whether a claim of the story is one that a find looks for.</summary>
    public static string TestCall(RuleShape rule, FindPlan find, ISet<Computation> known)
        => $"Is{Identifiers.Pascal(find.Name)}({With(rule.Arguments(TestNeeds(find), false, known), "other")})";

    /// <summary>The call that gives what a find binds.</summary>
    public static string TakeCall(RuleShape rule, FindPlan find, ISet<Computation> known) => find.Table is null
        ? $"Pick{Identifiers.Pascal(find.Name)}({With(rule.Arguments(References.Of(find.PickBy), false, known), Found(find))})"
        : $"Find{Identifiers.Pascal(find.Name)}({rule.Arguments(FindEmitter.NeedsOf(find), true, known)})";

    public static void Emit(CodeWriter writer, RuleShape rule, FindPlan find)
    {
        if (find.Table is null)
        {
            EmitTest(writer, rule, find);
            EmitPick(writer, rule, find);
        }
        else
        {
            EmitLookUp(writer, rule, find);
        }
    }

    private static void EmitLookUp(CodeWriter writer, RuleShape rule, FindPlan find)
    {
        using (writer.Block($"public static {rule.Lists.ParameterType(find)} Find{Identifiers.Pascal(find.Name)}({rule.Parameters(FindEmitter.NeedsOf(find), true)})"))
        {
            var table = $"tables.{Identifiers.Table(find.Table!)}";
            if (IndexEmitter.HasIndex(find))
            {
                IndexEmitter.EmitRequest(writer, find, "var " + IndexEmitter.IndexField(find), table);
            }
            else
            {
                writer.Write($"var {IndexEmitter.TableField(find)} = {table};");
            }

            FindEmitter.Emit(writer, rule, find);
            EmitReturn(writer, find);
        }

        writer.Blank();
    }

    private static void EmitTest(CodeWriter writer, RuleShape rule, FindPlan find)
    {
        var parameters = With(rule.Parameters(TestNeeds(find), false), $"{Identifiers.Claim(find.Claim!)} other");
        var holds = find.Residual is { } residual ? ConditionPrinter.Holds(residual, rule.Lists.Scope) : "true";
        writer.Write($"public static bool Is{Identifiers.Pascal(find.Name)}({parameters})");
        writer.Mapped("    => !ReferenceEquals(other, claim) && ", $"({holds})", ";", find.Residual?.Span ?? find.Span);
        writer.Blank();
    }

    private static void EmitPick(CodeWriter writer, RuleShape rule, FindPlan find)
    {
        var type = Identifiers.Claim(find.Claim!);
        var parameters = With(rule.Parameters(References.Of(find.PickBy), false), $"IEnumerable<{type}> {Found(find)}");
        using (writer.Block($"public static {rule.Lists.ParameterType(find)} Pick{Identifiers.Pascal(find.Name)}({parameters})"))
        {
            PickEmitter.EmitDeclaration(writer, find);
            using (writer.Block($"foreach (var other in Bindings.InTextOrder({Found(find)}))"))
            {
                PickEmitter.EmitTake(writer, find, "other", rule.Lists.Scope);
            }

            PickEmitter.EmitEnd(writer, find);
            writer.Blank();
            EmitReturn(writer, find);
        }

        writer.Blank();
    }

    private static void EmitReturn(CodeWriter writer, FindPlan find)
        => writer.Write($"return {Identifiers.Local(find.Name)}{(find.Pick == "all" ? ".ToArray()" : "")};");

    /// <summary>A claim is never found by itself, so the test needs the one that is checked, whatever else it needs.</summary>
    private static References TestNeeds(FindPlan find)
    {
        var needs = References.Of(find.Residual);
        needs.AddChecked();
        return needs;
    }

    private static string With(string list, string last) => string.Join(", ", new[] { list, last }.Where(part => part.Length > 0));
}
