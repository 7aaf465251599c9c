using System.Collections.Generic;
using System.Linq;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints the typed row of a reference table. Links are filled in afterwards, since tables may refer to each other.</summary>
internal static class TableEmitter
{
    public static string Emit(TableShape table, string rootNamespace)
    {
        var row = Row(table.Name);
        var columns = table.Columns.Where(IsRead).ToArray();
        var writer = CodeWriter.ForFile(rootNamespace);
        writer.Summary($"A row of the table {table.Name}.");
        writer.Open($"public sealed class {row} : Fact");
        writer.Line($"private {row}(FactHeader header)");
        writer.Open("    : base(header)");
        writer.Close();
        writer.Line();
        foreach (var column in columns)
        {
            writer.Line($"public {ColumnType(column)}? {Member(column.Name)} {{ get; private {(IsLink(column) ? "set" : "init")}; }}");
            writer.Line();
        }

        EmitReadAll(writer, row, columns.Where(column => !IsLink(column)).ToArray());
        EmitLink(writer, row, columns.Where(IsLink).ToArray());
        writer.Close();
        return writer.ToString();
    }

    private static void EmitReadAll(CodeWriter writer, string row, IReadOnlyList<ColumnShape> columns)
    {
        writer.Open($"internal static {row}[] ReadAll(ReferenceTable table)");
        EmitColumns(writer, columns);
        writer.Line($"var rows = new {row}[table.Rows.Count];");
        writer.Open("for (var i = 0; i < rows.Length; i++)");
        writer.Line("var header = table.Rows[i];");
        writer.Open($"rows[i] = new {row}(header)");
        foreach (var column in columns)
        {
            writer.Line($"{Member(column.Name)} = RowReader.{Reader(column)}(header, {Camel(column.Name)}Column{(column.Currency is { } currency ? ", " + Text(currency) : "")}),");
        }

        writer.Close("};");
        writer.Close();
        writer.Line();
        writer.Line("return rows;");
        writer.Close();
        writer.Line();
    }

    private static void EmitLink(CodeWriter writer, string row, IReadOnlyList<ColumnShape> links)
    {
        writer.Open($"internal static void Link(ReferenceTable table, FactTable<{row}> rows, ReferenceTables tables)");
        if (links.Count > 0)
        {
            EmitColumns(writer, links);
            writer.Open("foreach (var row in rows.Rows)");
            writer.Line("var header = table.Rows[row.Ordinal];");
            foreach (var link in links)
            {
                var target = $"tables.{Pascal(link.References!)}";
                writer.Line(link.Type == "list"
                    ? $"row.{Member(link.Name)} = RowReader.Set(header, {Camel(link.Name)}Column, {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(link.Delimiter, quote: true)}, {target});"
                    : $"row.{Member(link.Name)} = RowReader.Link(header, {Camel(link.Name)}Column, {target});");
            }

            writer.Close();
        }

        writer.Close();
    }

    private static void EmitColumns(CodeWriter writer, IEnumerable<ColumnShape> columns)
    {
        foreach (var column in columns)
        {
            writer.Line($"var {Camel(column.Name)}Column = table.Column({Text(column.Name)});");
        }
    }

    // Every row has these two already; a list of plain texts is for finding names only.
    private static bool IsRead(ColumnShape column)
        => column.Name is not ("source" or "confirmed") && (column.Type != "list" || column.References is not null);

    private static bool IsLink(ColumnShape column) => column.References is not null;

    private static string ColumnType(ColumnShape column) => column switch
    {
        { Type: "list" } => "FactSet",
        { References: { } table } => Row(table),
        { Currency: not null } => "Money",
        { Type: "integer" or "number" } => "Number",
        { Type: "boolean" } => "bool",
        { Type: "date" or "partialdate" or "year" or "yearmonth" } => "PartialDate",
        _ => "string",
    };

    private static string Reader(ColumnShape column) => ColumnType(column) switch
    {
        "Money" => "Money",
        "Number" => "Number",
        "bool" => "Truth",
        "PartialDate" => "Date",
        _ => "Text",
    };
}
