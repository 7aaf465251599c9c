using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Matching;

namespace FactCheck.Engine.Facts;

/// <summary>Compares a package with what compiled rules read of it, before they are bound to it.</summary>
public static class RequirementCheck
{
    /// <returns>Every table and column that is missing or of another type; none where the rules can be bound.</returns>
    public static IReadOnlyList<ReferenceError> Check(ReferencePackage package, IReadOnlyList<TableRequirement> requirements)
    {
        var errors = new ErrorList(package.File);
        foreach (var required in requirements)
        {
            if (package.TryGet(required.Table, out var table))
            {
                CheckColumns(table, required, errors);
            }
            else
            {
                errors.Add(
                    ReferenceErrors.TableNotThere,
                    (1, 1),
                    $"The rules read table '{required.Table}', which the package does not have.{NearestName.Hint(required.Table, package.Tables.Select(other => other.Descriptor.Name))}");
            }
        }

        return errors.ToList();
    }

    private static void CheckColumns(ReferenceTable table, TableRequirement required, ErrorList errors)
    {
        foreach (var column in required.Columns)
        {
            var name = $"{required.Table}.{column.Name}";
            if (table.Descriptor.IndexOf(column.Name) is not (>= 0 and var index))
            {
                errors.Add(
                    ReferenceErrors.ColumnNotThere,
                    table.DeclaredAt,
                    $"The rules read column '{name}', which the table does not have.{NearestName.Hint(column.Name, table.Descriptor.Columns.Select(other => other.Name))}");
                continue;
            }

            var found = table.Descriptor.Columns[index];
            if (found.Type != column.Type)
            {
                errors.Add(ReferenceErrors.ColumnOfOtherType, table.DeclaredAt, $"The rules read '{name}' as {column.Type}; the package has it as {found.Type}.");
            }
            else if (found.References != column.References)
            {
                errors.Add(ReferenceErrors.ColumnOfOtherType, table.DeclaredAt, $"The rules read '{name}' as {Phrase(column.References)}; the package has it as {Phrase(found.References)}.");
            }
            else if ((found.Currency ?? found.Unit) != column.Measure)
            {
                errors.Add(ReferenceErrors.ColumnOfOtherType, table.DeclaredAt, $"The rules read '{name}' {MeasurePhrase(column.Measure)}; the package has it {MeasurePhrase(found.Currency ?? found.Unit)}.");
            }
        }
    }

    private static string MeasurePhrase(string? measure) => measure is null ? "as plain numbers" : $"in {measure}";

    private static string Phrase(string? references) => references is null ? "a plain value" : $"a key of table '{references}'";
}
