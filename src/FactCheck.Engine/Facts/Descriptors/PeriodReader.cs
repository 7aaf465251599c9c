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
        var from = Column(period, "from", columns);
        var to = Column(period, "to", columns);
        return from is null || to is null ? null : new(from, to);
    }

    private static string? Column(MapReader period, string key, ColumnNames columns)
    {
        if (period.RequiredText(key) is not { } name || columns.Find(name, "The period") is not { } index)
        {
            return null;
        }

        columns.CheckType(index, name, DateTypes, "as an end of the period");
        return name.Value;
    }
}
