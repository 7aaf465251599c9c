using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Functions;
using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads the fields of a schema.</summary>
internal static class ColumnReader
{
    private const char UsualDelimiter = ';';

    private static readonly string[] FieldKeys = ["name", "type", "title", "description", "example", "constraints", "delimiter", "currency", "unit"];

    /// <summary>A column with the place of its name.</summary>
    public sealed record ReadColumn(YamlText Name, ColumnSchema Schema);

    public static IReadOnlyList<ReadColumn> ReadAll(MapReader schema, IReadOnlyList<YamlText> primaryKey, ErrorList errors)
    {
        var columns = new List<ReadColumn>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in schema.Maps("fields"))
        {
            if (Read(map, primaryKey, errors) is not { } column)
            {
                continue;
            }

            if (seen.Add(column.Name.Value))
            {
                columns.Add(column);
            }
            else
            {
                errors.Add(ReferenceErrors.RepeatedName, column.Name.At, $"There are two columns with the name '{column.Name.Value}'.");
            }
        }

        return columns;
    }

    private static ReadColumn? Read(YamlMap map, IReadOnlyList<YamlText> primaryKey, ErrorList errors)
    {
        var field = new MapReader(map, "a field", FieldKeys, errors);
        var name = field.RequiredText("name");
        var written = field.RequiredText("type");
        if (name is null)
        {
            return null;
        }

        NameFormat.Check(name, "a column", errors);
        var type = KnownType(written, errors);
        var (required, constraints) = ConstraintReader.Read(field, type, errors);
        var descriptor = new ColumnDescriptor(
            name.Value,
            type ?? ColumnTypes.String,
            required || primaryKey.Any(part => part.Value == name.Value),
            References: null,
            Currency(field, type, errors),
            Delimiter(field, type, errors))
        {
            Unit = Unit(field, type, errors),
        };
        return new(name, new(descriptor, constraints, type is null));
    }

    private static string? KnownType(YamlText? written, ErrorList errors)
    {
        if (written is null || ColumnTypes.All.Contains(written.Value))
        {
            return written?.Value;
        }

        errors.Add(
            ReferenceErrors.UnknownType,
            written.At,
            $"There is no type '{written.Value}'.{NearestName.Hint(written.Value, ColumnTypes.All)} Types are {string.Join(", ", ColumnTypes.All)}.");
        return null;
    }

    private static char Delimiter(MapReader field, string? type, ErrorList errors)
    {
        if (field.Text("delimiter") is not { } delimiter)
        {
            return UsualDelimiter;
        }

        if (delimiter.Value.Length != 1)
        {
            field.Unexpected<YamlText>(delimiter, "delimiter", "one character");
        }

        if (type is not null and not ColumnTypes.List)
        {
            errors.Add(ReferenceErrors.UnfittingColumn, delimiter.At, $"Only a column of type list has a delimiter; this one is of type {type}.");
        }

        return delimiter.Value[0];
    }

    private static string? Currency(MapReader field, string? type, ErrorList errors)
    {
        if (field.Text("currency") is not { } currency)
        {
            return null;
        }

        if (currency.Value.Length != 3 || !currency.Value.All(char.IsAsciiLetterUpper))
        {
            field.Unexpected<YamlText>(currency, "currency", "an ISO 4217 code of three capital letters");
        }

        if (type is not null && !ColumnTypes.IsNumber(type))
        {
            errors.Add(ReferenceErrors.UnfittingColumn, currency.At, $"Only a column of type number or integer has a currency; this one is of type {type}.");
        }

        return currency.Value;
    }

    private static string? Unit(MapReader field, string? type, ErrorList errors)
    {
        if (field.Text("unit") is not { } unit)
        {
            return null;
        }

        if (unit.Value != ColumnDescriptor.PerCent && Measures.UnitOf(unit.Value) is null)
        {
            errors.Add(
                ReferenceErrors.UnknownUnit,
                unit.At,
                $"'{unit.Value}' is not the symbol of a unit.{SymbolHint(unit.Value)}");
        }

        if (type is not null && !ColumnTypes.IsNumber(type))
        {
            errors.Add(ReferenceErrors.UnfittingColumn, unit.At, $"Only a column of type number or integer has a unit; this one is of type {type}.");
        }

        if (field.Text("currency") is not null)
        {
            errors.Add(ReferenceErrors.UnfittingColumn, unit.At, "A column has a currency or a unit, not both.");
        }

        return unit.Value;
    }

    /// <summary>The symbol of the unit that the text spells out, or the nearest symbol.</summary>
    private static string SymbolHint(string text)
    {
        var words = text.Split(' ');
        var spelled = UnitTable.Names.FirstOrDefault(name => name.Unit is not null && name.Words.SequenceEqual(words, StringComparer.OrdinalIgnoreCase));
        return spelled?.Unit is { } unit ? $" Did you mean '{unit.Symbol}'?" : NearestName.Hint(text, UnitTable.Units.Select(one => one.Symbol));
    }
}
