using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints a find as a loop over the rows of one index look-up, or over the story's claims, with its pick inline.</summary>
internal static class FindEmitter
{
    public static void Emit(CodeWriter writer, LookupShape rule, FindPlan find)
    {
        PickEmitter.EmitDeclaration(writer, find);
        if (find.Table is null)
        {
            EmitClaims(writer, rule, find);
        }
        else
        {
            writer.Mapped("foreach (var row in ", Rows(find, rule.Lists.Scope), ")", find.Span);
            using (writer.Block())
            {
                EmitBody(writer, rule, find, "row");
            }
        }

        PickEmitter.EmitEnd(writer, find);
        writer.Blank();
    }

    /// <summary>What a find asks before it can look.</summary>
    public static References NeedsOf(FindPlan find)
    {
        var needs = References.Of(find.Residual, find.At, find.PickBy);
        foreach (var key in find.Keys)
        {
            needs.Add(key.Value);
        }

        return needs;
    }

    private static void EmitClaims(CodeWriter writer, LookupShape rule, FindPlan find)
    {
        EmitLoop(writer, rule, find);
        using (writer.Block())
        {
            writer.Write("if (!ReferenceEquals(other, claim))");
            using (writer.Block())
            {
                EmitBody(writer, rule, find, "other");
            }
        }
    }

    private static void EmitLoop(CodeWriter writer, LookupShape rule, FindPlan find)
    {
        var claim = Identifiers.Claim(find.Claim!);
        if (find.Near is not { } near)
        {
            writer.Write($"foreach (var other in story.ClaimsOf<{claim}>())");
            return;
        }

        var text = $"static one => one.{Identifiers.Field(find.Claim!, near.Field.Field)}";
        var bounds = $"TextUnit.{(near.InWords ? "Word" : "Letter")}, {near.Least}, {near.Most}";
        writer.Mapped(
            $"foreach (var other in story.Near<{claim}>({Literals.Text(near.Field.Field)}, {text}, ", ValuePrinter.Code(near.Value, rule.Lists.Scope), $", {bounds}))", near.Value.Span);
    }

    private static void EmitBody(CodeWriter writer, LookupShape rule, FindPlan find, string item)
    {
        var conditions = 0;
        if (find.At is { } at)
        {
            writer.Mapped("if (", $"row.HoldsOn({ValuePrinter.Code(at, rule.Lists.Scope)}).Holds()", ")", at.Span);
            conditions++;
        }

        if (find.Residual is { } residual)
        {
            writer.Mapped("if (", ConditionPrinter.Holds(residual, rule.Lists.Scope), ")", residual.Span);
            conditions++;
        }

        if (conditions == 0)
        {
            PickEmitter.EmitTake(writer, find, item, rule.Lists.Scope);
            return;
        }

        using (writer.Block())
        {
            PickEmitter.EmitTake(writer, find, item, rule.Lists.Scope);
        }
    }

    /// <summary>The look-up, empty where a key is missing.</summary>
    private static string Rows(FindPlan find, PrintScope scope)
    {
        if (!IndexEmitter.HasIndex(find))
        {
            return IndexEmitter.TableField(find) + ".Rows";
        }

        List<string> keys = [];
        List<string> tests = [];
        foreach (var value in find.Keys.Select(key => ValuePrinter.Print(key.Value, scope)))
        {
            if (!value.MayBeMissing)
            {
                keys.Add(value.Code);
                continue;
            }

            var name = $"key{tests.Count + 1}";
            tests.Add($"{value.Code} is {{ }} {name}");
            keys.Add(name);
        }

        var key = keys.Count switch { 0 => "true", 1 => keys[0], _ => $"({string.Join(", ", keys)})" };
        var look = $"{IndexEmitter.IndexField(find)}.Find({key})";
        return tests.Count == 0 ? look : $"{string.Join(" && ", tests)} ? {look} : []";
    }
}
