using System;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints which of the items found a find takes.</summary>
internal static class PickEmitter
{
    public static void EmitDeclaration(CodeWriter writer, FindPlan find)
    {
        var name = Identifiers.Local(find.Name);
        switch (find.Pick)
        {
            case "all":
                writer.Write($"var {name} = new RowList<{CSharpTypes.Item(find.Type)}>();");
                break;
            case "count":
                writer.Write($"var {Counter(find)} = 0;");
                break;
            default:
                writer.Write($"{CSharpTypes.Nullable(find.Type)} {name} = null;");
                break;
        }

        if (find.PickBy is { } by)
        {
            writer.Write($"{CSharpTypes.Nullable(by.Type)} {Best(find)} = null;");
        }
    }

    public static void EmitTake(CodeWriter writer, FindPlan find, string item, PrintScope scope)
    {
        var name = Identifiers.Local(find.Name);
        switch (find.Pick)
        {
            case "all":
                writer.Write($"{name}.Add({item});");
                break;
            case "count":
                writer.Write($"{Counter(find)}++;");
                break;
            case "any":
                writer.Write($"{name} = {item};");
                writer.Write("break;");
                break;
            case "only":
                EmitOnly(writer, name, item);
                break;
            default:
                EmitBest(writer, find, find.PickBy!, name, item, scope);
                break;
        }
    }

    public static void EmitEnd(CodeWriter writer, FindPlan find)
    {
        if (find.Pick == "count")
        {
            writer.Blank();
            writer.Write($"var {Identifiers.Local(find.Name)} = Number.WholeCount({Counter(find)});");
        }
    }

    private static void EmitOnly(CodeWriter writer, string name, string item)
    {
        using (writer.Block($"if ({name} is not null)"))
        {
            writer.Write($"{name} = null;");
            writer.Write("break;");
        }

        writer.Blank();
        writer.Write($"{name} = {item};");
    }

    private static void EmitBest(CodeWriter writer, FindPlan find, BoundExpression by, string name, string item, PrintScope scope)
    {
        writer.Mapped("var by = ", ValuePrinter.Code(by, scope), ";", by.Span);
        using (writer.Block($"if ({name} is null || Order.{Comparison(find.Pick, by.Type)}(by, {Best(find)}))"))
        {
            writer.Write($"{name} = {item};");
            writer.Write($"{Best(find)} = by;");
        }
    }

    private static string Comparison(string pick, RuleType type) => (pick, type.Kind) switch
    {
        ("earliest" or "smallest", TypeKind.Date) => "IsEarlier",
        ("latest" or "largest", TypeKind.Date) => "IsLater",
        ("smallest" or "earliest", _) => "IsSmaller",
        ("largest" or "latest", _) => "IsLarger",
        _ => throw new NotSupportedException($"No pick is printed for '{pick}'."),
    };

    private static string Counter(FindPlan find) => Identifiers.Camel(find.Name) + "Found";

    private static string Best(FindPlan find) => Identifiers.Camel(find.Name) + "By";
}
