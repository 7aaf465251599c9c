using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>Prints the indexes that a rule keeps: their fields, and the requests for them in its constructor.</summary>
internal static class IndexEmitter
{
    public static bool HasIndex(FindPlan find) => find.Table is not null && (find.Keys.Count > 0 || find.Constants.Count > 0);

    /// <summary>Whether the find reads its table itself, to go through all rows or to ask whether it is complete.</summary>
    public static bool HasTable(FindPlan find) => find.Table is not null && (!HasIndex(find) || find.UsesCoverage);

    public static string IndexField(FindPlan find) => $"_{Identifiers.Camel(find.Name)}Index";

    public static string TableField(FindPlan find) => $"_{Identifiers.Camel(find.Name)}Table";

    public static void EmitFields(CodeWriter writer, LookupShape rule)
    {
        var any = false;
        foreach (var find in rule.Finds.Where(find => find.Table is not null))
        {
            var row = Identifiers.Row(find.Table!);
            if (HasIndex(find))
            {
                writer.Write($"private readonly TableIndex<{row}, {KeyType(find)}> {IndexField(find)};");
                any = true;
            }

            if (HasTable(find))
            {
                writer.Write($"private readonly FactTable<{row}> {TableField(find)};");
                any = true;
            }
        }

        if (any)
        {
            writer.Blank();
        }
    }

    public static void EmitConstructor(CodeWriter writer, LookupShape rule)
    {
        using (writer.Block($"public {rule.Name}(ReferenceTables tables)"))
        {
            foreach (var find in rule.Finds.Where(find => find.Table is not null))
            {
                var table = $"tables.{Identifiers.Table(find.Table!)}";
                if (HasIndex(find))
                {
                    EmitRequest(writer, find, IndexField(find), table);
                }

                if (HasTable(find))
                {
                    writer.Write($"{TableField(find)} = {table};");
                }
            }
        }

        writer.Blank();
    }

    /// <summary>The statement that gets the index of a find from the tables.</summary>
    /// <param name="target">What takes it.</param>
    public static void EmitRequest(CodeWriter writer, FindPlan find, string target, string table)
    {
        writer.Write($"{target} = {table}.IndexBy<{KeyType(find)}>(");
        writer.Write($"    {Literals.Text(Id(find))},");
        var conditions = find.Constants.Select(constant => $"{Side(constant)} == {ValuePrinter.Code(constant.Value, PrintScope.Check)}").Concat(NotNull(find)).ToArray();
        writer.Write(conditions.Length == 0 ? "    null," : $"    static row => {string.Join(" && ", conditions)},");
        var asked = Asked(find).ToArray();
        writer.Write($"    static {(find.Keys.Count == 0 ? "_" : "row")} => {Key(find)}{(asked.Length == 0 ? ");" : ",")}");
        if (asked.Length > 0)
        {
            writer.Write($"    {Literals.List(asked.Select(one => Literals.Text(one.Column)))},");
            writer.Write($"    static {(find.Keys.Count == 0 ? "_" : "key")} => {Literals.List(asked.Select(one => one.Cell))});");
        }
    }

    /// <summary>The columns whose cells a constant or the key fixes as texts, and these: what a stored table is asked by.</summary>
    private static IEnumerable<(string Column, string Cell)> Asked(FindPlan find)
    {
        foreach (var constant in find.Constants.Where(one => IsOwn(find, one) && one.Column.Type.Kind == TypeKind.Text))
        {
            yield return (constant.Column.Column, ValuePrinter.Code(constant.Value, PrintScope.Check));
        }

        for (var i = 0; i < find.Keys.Count; i++)
        {
            var cell = CellOf(find.Keys[i], find.Keys.Count == 1 ? "key" : $"key.Item{i + 1}");
            if (cell is not null && IsOwn(find, find.Keys[i]))
            {
                yield return (find.Keys[i].Column.Column, cell);
            }
        }
    }

    /// <summary>Whether a column is the table's own, and not one of a row that it refers to.</summary>
    private static bool IsOwn(FindPlan find, KeyPlan key) => key.Column.Target is not ColumnExpression && key.Column.Table == find.Table;

    /// <summary>Null for a value that cells write in several ways.</summary>
    private static string? CellOf(KeyPlan key, string code) => key.Column.Type.Kind switch
    {
        TypeKind.Text => code,
        TypeKind.Entity => code + ".Key",
        TypeKind.Date => code + ".ToString()",
        _ => null,
    };

    /// <summary>Columns and constants as text; rules whose look-ups agree in it share the index.</summary>
    private static string Id(FindPlan find)
        => string.Join("; ", find.Constants.Select(constant => $"{constant.Column.Column} = {constant.Value.Text}").Concat(find.Keys.Select(key => key.Column.Column)));

    private static string KeyType(FindPlan find) => find.Keys.Count switch
    {
        0 => "bool",
        1 => CSharpTypes.Of(find.Keys[0].Column.Type),
        _ => $"({string.Join(", ", find.Keys.Select(key => CSharpTypes.Of(key.Column.Type)))})",
    };

    /// <summary>A key that is a struct cannot be null itself, so rows without a value are left out by condition.</summary>
    private static IEnumerable<string> NotNull(FindPlan find)
        => find.Keys.Count == 1 && CSharpTypes.IsReference(find.Keys[0].Column.Type) ? [] : find.Keys.Select(key => Side(key) + " is not null");

    private static string Key(FindPlan find) => find.Keys.Count switch
    {
        0 => "true",
        1 when CSharpTypes.IsReference(find.Keys[0].Column.Type) => Side(find.Keys[0]),
        1 => Present(find.Keys[0]),
        _ => $"({string.Join(", ", find.Keys.Select(Present))})",
    };

    private static string Present(KeyPlan key) => Side(key) + (CSharpTypes.IsReference(key.Column.Type) ? "!" : "!.Value");

    private static string Side(KeyPlan key) => ValuePrinter.Code(key.Column, PrintScope.Check);
}
