using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Descriptors;

namespace FactCheck.Import.Answers;

/// <summary>Chooses among statements with one key: the preferred one; where equals contradict each other, none.</summary>
/// <remarks>
/// A preferred statement does not rule out others with keys of their own: the present head of government is preferred, and the
/// former ones are no less true. One statement with several references comes as several rows; the first of them is kept.
/// </remarks>
internal static class StatementChooser
{
    /// <summary>Columns that say where a statement comes from, in which statements may differ and say the same.</summary>
    private static readonly string[] Origin =
        ["rank", "statement", "reference", Provenance.UrlColumn, Provenance.KnownColumn, Provenance.KnownToColumn, Provenance.RetrievedColumn, Provenance.LicenceColumn, RowSource.SourceColumn, RowSource.ConfirmedColumn];

    private const char Separator = '\u001f';

    public static IReadOnlyList<Statement> Choose(IReadOnlyList<Statement> statements, TableDescriptor table, IDictionary<string, int> leftOut)
    {
        var said = table.Columns.Select(column => column.Name).Except(Origin).ToArray();
        var kept = new List<Statement>();
        foreach (var group in statements.GroupBy(statement => Join(statement, table.PrimaryKey.Except(Origin)), StringComparer.Ordinal))
        {
            var best = group.Any(statement => statement.IsPreferred) ? group.Where(statement => statement.IsPreferred).ToList() : [.. group];
            Count("as another of the same key is preferred", group.Select(one => Join(one, said)).Distinct().Count() - best.Select(one => Join(one, said)).Distinct().Count());
            var different = best.Select(statement => Join(statement, said)).Distinct().Count();
            if (different > 1)
            {
                Count($"as statements of one rank contradict each other under one key, as with {group.Key.Replace(Separator, '/')}", different);
                continue;
            }

            kept.Add(best.MinBy(statement => Join(statement, Origin), StringComparer.Ordinal)!);
        }

        return kept;

        void Count(string reason, int number)
        {
            if (number > 0)
            {
                leftOut.TryGetValue(reason, out var before);
                leftOut[reason] = before + number;
            }
        }
    }

    private static string Join(Statement statement, IEnumerable<string> columns)
        => string.Join(Separator, columns.Select(column => statement.Cells.GetValueOrDefault(column, "")));
}
