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
            EmitReader(writer, name, [.. columns.Where(column => !column.IsLink)]);
            EmitLinker(writer, name, [.. columns.Where(column => column.IsLink)]);
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

    private static void EmitReader(CodeWriter writer, string name, IReadOnlyList<ColumnPlan> columns)
    {
        using (writer.Block($"internal static Func<FactHeader, {name}> Reader(ReferenceTable table)"))
        {
            EmitPlaces(writer, columns);
            writer.Write($"return row => new {name}(row)");
            writer.Write("{");
            foreach (var column in columns)
            {
                writer.Write($"    {Identifiers.Column(column.Name)} = {Reader(column)},");
            }

            writer.Write("};");
        }
    }

    private static void EmitLinker(CodeWriter writer, string name, IReadOnlyList<ColumnPlan> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        writer.Blank();
        using (writer.Block($"internal static Action<{name}, FactHeader> Linker(ReferenceTable table, ReferenceTables tables)"))
        {
            EmitPlaces(writer, links);
            writer.Write("return (row, cells) =>");
            writer.Write("{");
            foreach (var link in links)
            {
                writer.Write($"    row.{Identifiers.Column(link.Name)} = {Linker(link)};");
            }

            writer.Write("};");
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
            ? $"RowReader.Set(cells, {Place(link)}, {SymbolDisplay.FormatLiteral(link.Delimiter, quote: true)}, {target})"
            : $"RowReader.Link(cells, {Place(link)}, {target})";
    }
}
