using FactCheck.Engine.Facts.Errors;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Checks that no row's period surely ends before it begins.</summary>
internal static class PeriodChecker
{
    public static void Check(LoadedTable table)
    {
        var schema = table.Schema.Descriptor;
        if (schema.Period is not { } period)
        {
            return;
        }

        var (from, to) = (schema.IndexOf(period.From), schema.IndexOf(period.To));
        foreach (var row in table.Rows)
        {
            if (!row.IsRagged
                && PartialDate.TryParse(row.Cells[from], out var first)
                && PartialDate.TryParse(row.Cells[to], out var last)
                && last.IsBefore(first))
            {
                table.Report(ReferenceErrors.ReversedPeriod, row, to, $"The period ends on {last}, before it begins on {first}.");
            }
        }
    }
}
