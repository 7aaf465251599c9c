using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;

namespace FactCheck.RuleGenerator.Emit.Tables;

/// <summary>Prints the class that holds every table, reads them from a package and links them.</summary>
internal static class ReferenceTablesEmitter
{
    public static string Emit(IReadOnlyList<TablePlan> tables, EmitSettings settings)
    {
        var writer = EmittedFile.Open(settings, "the data package");
        writer.Write("/// <summary>The typed rows of every reference table, linked to each other; read when they are first looked up, and immutable.</summary>");
        using (writer.Block("public sealed class ReferenceTables"))
        {
            EmitConstructor(writer, tables);
            foreach (var table in tables)
            {
                writer.Write($"public FactTable<{Identifiers.Row(table.Name)}> {Identifiers.Table(table.Name)} {{ get; }}");
                writer.Blank();
            }

            writer.Write("/// <summary>The rows, by table, of the tables whose rows texts name.</summary>");
            writer.Write("public IReadOnlyDictionary<string, IReadOnlyList<Fact>> Entities { get; }");
            writer.Blank();
            EmitRequirements(writer, tables);
            EmitLoad(writer);
        }

        return writer.ToString();
    }

    private static void EmitConstructor(CodeWriter writer, IReadOnlyList<TablePlan> tables)
    {
        using (writer.Block("private ReferenceTables(ReferencePackage package)"))
        {
            foreach (var table in tables)
            {
                writer.Write($"{Identifiers.Table(table.Name)} = new(package[{Literals.Text(table.Name)}], {Identifiers.Row(table.Name)}.Reader(package[{Literals.Text(table.Name)}]));");
            }

            foreach (var table in tables.Where(table => table.Columns.Any(column => column is { IsProperty: true, IsLink: true })))
            {
                writer.Write($"{Identifiers.Table(table.Name)}.Link({Identifiers.Row(table.Name)}.Linker(package[{Literals.Text(table.Name)}], this));");
            }

            writer.Write("Entities = new Dictionary<string, IReadOnlyList<Fact>>(StringComparer.Ordinal)");
            writer.Write("{");
            foreach (var table in tables.Where(table => table.HasNames))
            {
                writer.Write($"    [{Literals.Text(table.Name)}] = {Identifiers.Table(table.Name)}.All,");
            }

            writer.Write("};");
        }

        writer.Blank();
    }

    private static void EmitRequirements(CodeWriter writer, IReadOnlyList<TablePlan> tables)
    {
        writer.Write("/// <summary>What a package must have to be loaded.</summary>");
        writer.Write("public static IReadOnlyList<TableRequirement> Requires { get; } =");
        writer.Write("[");
        foreach (var table in tables)
        {
            writer.Write($"    new({Literals.Text(table.Name)},");
            writer.Write("    [");
            foreach (var column in table.Columns.Where(column => column.IsProperty))
            {
                writer.Write($"        new({Literals.Text(column.Name)}, {Literals.Text(column.SchemaType)}, {Literals.TextOrNull(column.References)}{Measure(column)}),");
            }

            writer.Write("    ]),");
        }

        writer.Write("];");
        writer.Blank();
    }

    private static string Measure(ColumnPlan column)
        => (column.Currency ?? column.Unit) is { } measure ? ", " + Literals.Text(measure) : "";

    private static void EmitLoad(CodeWriter writer)
    {
        writer.Write("/// <param name=\"package\">A validated package that meets <see cref=\"Requires\"/>.</param>");
        writer.Write("public static ReferenceTables Load(ReferencePackage package) => new(package);");
    }
}
