using System.Linq;
using FactCheck.RuleLanguage.Text;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints the class that holds every table, typed and linked, and what rules require of a package.</summary>
internal static class ReferenceTablesEmitter
{
    public static string Emit(EquatableArray<TableShape> tables, string rootNamespace)
    {
        var writer = CodeWriter.ForFile(rootNamespace);
        writer.Summary("The reference tables of one snapshot, typed and linked.");
        writer.Open("public sealed class ReferenceTables");
        EmitRequirements(writer, tables);
        EmitConstructor(writer, tables);
        foreach (var table in tables)
        {
            writer.Line($"public FactTable<{Row(table.Name)}> {Pascal(table.Name)} {{ get; }}");
            writer.Line();
        }

        writer.Summary("The rows that stories can name, by table.");
        writer.Line("public IReadOnlyDictionary<string, IReadOnlyList<Fact>> Entities { get; }");
        writer.Line();
        writer.Line("public static ReferenceTables Load(ReferencePackage package) => new(package);");
        writer.Close();
        return writer.ToString();
    }

    private static void EmitRequirements(CodeWriter writer, EquatableArray<TableShape> tables)
    {
        writer.Line("public static readonly IReadOnlyList<TableRequirement> Requirements =");
        writer.Line("[");
        foreach (var table in tables)
        {
            writer.Line($"    new({Text(table.Name)},");
            writer.Line("    [");
            foreach (var column in table.Columns)
            {
                writer.Line($"        new({Text(column.Name)}, {Text(column.Type)}, {TextOrNull(column.References)}),");
            }

            writer.Line("    ]),");
        }

        writer.Line("];");
        writer.Line();
    }

    private static void EmitConstructor(CodeWriter writer, EquatableArray<TableShape> tables)
    {
        writer.Open("private ReferenceTables(ReferencePackage package)");
        foreach (var table in tables)
        {
            writer.Line($"var {Camel(table.Name)}Table = package[{Text(table.Name)}];");
            writer.Line($"var {Camel(table.Name)}Rows = {Row(table.Name)}.ReadAll({Camel(table.Name)}Table);");
            writer.Line($"{Pascal(table.Name)} = new({Camel(table.Name)}Table.Descriptor, {Camel(table.Name)}Rows);");
        }

        foreach (var table in tables)
        {
            writer.Line($"{Row(table.Name)}.Link({Camel(table.Name)}Table, {Pascal(table.Name)}, this);");
        }

        writer.Line("Entities = new Dictionary<string, IReadOnlyList<Fact>>(StringComparer.Ordinal)");
        writer.Open();
        foreach (var table in tables.Where(table => table.HasNames))
        {
            writer.Line($"[{Text(table.Name)}] = {Camel(table.Name)}Rows,");
        }

        writer.Close("};");
        writer.Close();
        writer.Line();
    }
}
