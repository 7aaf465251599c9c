using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>Compares the header of a file with the columns of its schema.</summary>
internal static class HeaderChecker
{
    /// <returns>For each column of the schema its place in the file; -1 where the file lacks it.</returns>
    public static int[] Check(TableSchema schema, string[] header, CellLocator locator, ErrorList errors)
    {
        var columns = schema.Descriptor.Columns;
        var places = Nowhere(schema);
        for (var place = 0; place < header.Length; place++)
        {
            var index = schema.Descriptor.IndexOf(header[place]);
            if (index >= 0 && places[index] < 0)
            {
                places[index] = place;
            }
            else
            {
                errors.Add(ReferenceErrors.UnexpectedColumn, locator.Find(0, place), index >= 0
                    ? $"Column '{ShownText.Of(header[place])}' appears twice."
                    : $"Column '{ShownText.Of(header[place])}' is not in the schema.{NearestName.Hint(header[place], Missing(schema, header))}");
            }
        }

        foreach (var missing in Missing(schema, header))
        {
            errors.Add(ReferenceErrors.MissingColumn, (1, 1), $"Column '{missing}' is missing; expected {string.Join(',', columns.Select(column => column.Name))}.");
        }

        CheckOrder(schema, places, locator, errors);
        return places;
    }

    /// <summary>The places of columns that the file does not have.</summary>
    public static int[] Nowhere(TableSchema schema)
    {
        var places = new int[schema.Columns.Count];
        Array.Fill(places, -1);
        return places;
    }

    private static IEnumerable<string> Missing(TableSchema schema, string[] header)
        => schema.Descriptor.Columns.Select(column => column.Name).Where(name => !header.Contains(name));

    private static void CheckOrder(TableSchema schema, int[] places, CellLocator locator, ErrorList errors)
    {
        var last = -1;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0)
            {
                continue;
            }

            if (places[i] < last)
            {
                errors.Add(
                    ReferenceErrors.MisplacedColumn,
                    locator.Find(0, places[i]),
                    $"Column '{schema.Descriptor.Columns[i].Name}' is out of order; expected {string.Join(',', schema.Descriptor.Columns.Select(column => column.Name))}.");
                return;
            }

            last = places[i];
        }
    }
}
