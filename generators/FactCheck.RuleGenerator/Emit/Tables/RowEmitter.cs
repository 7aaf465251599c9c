using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.RuleGenerator.Emit.Tables;

/// <summary>Prints the class of a table's rows. Foreign keys are linked in a second pass, since tables may refer to each other.</summary>
internal static class RowEmitter
{
    public static string Emit(TablePlan table, EmitSettings settings)
    {
        var writer = EmittedFile.Open(settings, $"the table {table.Name} of the data package");
        var name = Identifiers.Row(table.Name);
        var columns = table.Columns.Where(column => column.IsProperty).ToArray();
        writer.Write($"/// <summary>A row of the table {Literals.Documentation(table.Name)}.</summary>");
        using (writer.Block($"public sealed class {name} : Fact"))
        {
            EmitConstructor(writer, name);
            foreach (var column in columns)
            {
                writer.Write($"public {CSharpTypes.Nullable(column.Type!)} {Identifiers.Column(column.Name)} {{ get; private {(column.IsLink ? "set" : "init")}; }}");
                writer.Blank();
            }

            EmitPeriod(writer, table);
            EmitReadAll(writer, name, [.. columns.Where(column => !column.IsLink)]);
            EmitLink(writer, name, table, [.. columns.Where(column => column.IsLink)]);
        }

        return writer.ToString();
    }

    private static void EmitConstructor(CodeWriter writer, string name)
    {
        writer.Write($"private {name}(FactHeader header)");
        writer.Write("    : base(header)");
        using (writer.Block())
        {
        }

        writer.Blank();
    }

    private static void EmitPeriod(CodeWriter writer, TablePlan table)
    {
        if (table.PeriodFrom is { } from && table.PeriodTo is { } to)
        {
            writer.Write("/// <summary>Whether the row holds on every day of a date.</summary>");
            writer.Write($"internal Truth HoldsOn(PartialDate? date) => Calendar.Holds({Identifiers.Column(from)}, {Identifiers.Column(to)}, date);");
            writer.Blank();
        }
    }

    private static void EmitReadAll(CodeWriter writer, string name, IReadOnlyList<ColumnPlan> columns)
    {
        using (writer.Block($"internal static {name}[] ReadAll(ReferenceTable table)"))
        {
            EmitPlaces(writer, columns);
            writer.Write($"var rows = new {name}[table.Rows.Count];");
            using (writer.Block("for (var i = 0; i < rows.Length; i++)"))
            {
                writer.Write("var row = table.Rows[i];");
                writer.Write($"rows[i] = new {name}(row)");
                writer.Write("{");
                foreach (var column in columns)
                {
                    writer.Write($"    {Identifiers.Column(column.Name)} = {Reader(column)},");
                }

                writer.Write("};");
            }

            writer.Blank();
            writer.Write("return rows;");
        }
    }

    private static void EmitLink(CodeWriter writer, string name, TablePlan table, IReadOnlyList<ColumnPlan> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        writer.Blank();
        using (writer.Block("internal static void Link(ReferenceTable table, ReferenceTables tables)"))
        {
            EmitPlaces(writer, links);
            using (writer.Block($"foreach (var row in tables.{Identifiers.Table(table.Name)}.Rows)"))
            {
                foreach (var link in links)
                {
                    writer.Write($"row.{Identifiers.Column(link.Name)} = {Linker(link)};");
                }
            }
        }
    }

    private static void EmitPlaces(CodeWriter writer, IReadOnlyList<ColumnPlan> columns)
    {
        foreach (var column in columns)
        {
            writer.Write($"var {Place(column)} = table.Column({Literals.Text(column.Name)});");
        }
    }

    private static string Place(ColumnPlan column) => Identifiers.Camel(column.Name) + "Place";

    private static string Reader(ColumnPlan column) => column.Type!.Kind switch
    {
        TypeKind.Text => $"RowReader.Text(row, {Place(column)})",
        TypeKind.Number or TypeKind.Count => $"RowReader.Number(row, {Place(column)})",
        TypeKind.Money => $"RowReader.Money(row, {Place(column)}, {Literals.TextOrNull(column.Currency)})",
        TypeKind.Quantity => $"RowReader.Quantity(row, {Place(column)}, {Literals.TextOrNull(column.Unit)})",
        TypeKind.Percent => $"RowReader.Percent(row, {Place(column)})",
        TypeKind.Date => $"RowReader.Date(row, {Place(column)})",
        TypeKind.Truth => $"RowReader.Truth(row, {Place(column)})",
        _ => throw new NotSupportedException($"No column is read as {column.Type.Kind}."),
    };

    private static string Linker(ColumnPlan link)
    {
        var target = $"tables.{Identifiers.Table(link.References!)}";
        return link.Type!.Kind is TypeKind.EntitySet
            ? $"RowReader.Set(table.Rows[row.Ordinal], {Place(link)}, {SymbolDisplay.FormatLiteral(link.Delimiter, quote: true)}, {target})"
            : $"RowReader.Link(table.Rows[row.Ordinal], {Place(link)}, {target})";
    }
}
