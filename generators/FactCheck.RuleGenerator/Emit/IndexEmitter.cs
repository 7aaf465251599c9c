using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Planning;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints the fields that hold a rule's indexes, and the constructor that asks the tables for them.</summary>
internal static class IndexEmitter
{
    public static string Field(FindPlan find) => "_" + Camel(find.Name) + "By" + string.Concat(find.Keys.Select(key => Pascal(key.Column.Column)));

    public static void Emit(CodeWriter writer, RulePlan rule)
    {
        var indexed = rule.Finds.Where(find => find.Table is not null && find.Keys.Count > 0).ToArray();
        var needsTables = rule.Finds.Any(find => find.Table is not null && (find.Keys.Count == 0 || find.UsesCoverage));
        if (needsTables)
        {
            writer.Line("private readonly ReferenceTables _tables;");
        }

        foreach (var find in indexed)
        {
            writer.Line($"private readonly TableIndex<{Row(find.Table!)}, {KeyType(find)}> {Field(find)};");
        }

        writer.Line();
        writer.Open($"public {Pascal(rule.Name)}(ReferenceTables tables)");
        if (needsTables)
        {
            writer.Line("_tables = tables;");
        }

        foreach (var find in indexed)
        {
            writer.Line($"{Field(find)} = tables.{Pascal(find.Table!)}.IndexBy<{KeyType(find)}>({Text(Id(find))}, {Where(find)}, static row => {Key(find)});");
        }

        writer.Close();
        writer.Line();
    }

    /// <summary>What makes two indexes of a table the same: constants and columns in order.</summary>
    private static string Id(FindPlan find)
        => string.Join(" and ", find.Constants.Select(constant => $"{constant.Column.Column} = {((LiteralExpression)constant.Value).Value}"))
            + " by " + string.Join(", ", find.Keys.Select(key => key.Column.Column));

    private static string KeyType(FindPlan find)
        => find.Keys.Count == 1 ? Type(find.Keys[0].Column.Type) : "(" + string.Join(", ", find.Keys.Select(key => Type(key.Column.Type))) + ")";

    private static string Where(FindPlan find)
    {
        var expressions = new ExpressionEmitter(Scope.Check);
        var conditions = find.Constants
            .Select(constant => $"Compare.Equal({expressions.Value(constant.Column)}, {expressions.Value(constant.Value)}).Holds()")
            .Concat(find.Keys.Select(key => $"{expressions.Value(key.Column)} is not null"));
        return "static row => " + string.Join(" && ", conditions);
    }

    private static string Key(FindPlan find)
    {
        var parts = find.Keys.Select(key => "row." + Member(key.Column.Column) + (IsValueType(key.Column.Type) ? ".GetValueOrDefault()" : "!"));
        return find.Keys.Count == 1 ? parts.Single() : "(" + string.Join(", ", parts) + ")";
    }
}
