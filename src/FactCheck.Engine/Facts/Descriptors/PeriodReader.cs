using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads the columns between which a row holds.</summary>
internal static class PeriodReader
{
    private static readonly string[] PeriodKeys = ["from", "to"];
    private static readonly string[] DateTypes = [ColumnTypes.Date, ColumnTypes.PartialDate, ColumnTypes.YearMonth, ColumnTypes.Year];

    public static PeriodDescriptor? Read(MapReader resource, ColumnNames columns, ErrorList errors)
    {
        if (resource.Map("period") is not { } map)
        {
            return null;
        }

        var period = new MapReader(map, "the period", PeriodKeys, errors);
        var from = Column(period.RequiredText("from"), "The period", columns);
        var to = Column(period.RequiredText("to"), "The period", columns);
        return from is null || to is null ? null : new(from, to);
    }

    /// <summary>Reads the columns between which a row was on record, of which the last may be left out.</summary>
    public static KnownDescriptor? ReadKnown(MapReader resource, ColumnNames columns, ErrorList errors)
    {
        if (resource.Map("known") is not { } map)
        {
            return null;
        }

        var known = new MapReader(map, "the key 'known'", PeriodKeys, errors);
        var from = Column(known.RequiredText("from"), "Key 'known'", columns);
        var to = Column(known.Text("to"), "Key 'known'", columns);
        return from is null ? null : new(from, to);
    }

    private static string? Column(YamlText? name, string who, ColumnNames columns)
    {
        if (name is null || columns.Find(name, who) is not { } index)
        {
            return null;
        }

        columns.CheckType(index, name, DateTypes, "as an end of the period");
        return name.Value;
    }
}
