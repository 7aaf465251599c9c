using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Resolves the column names that a descriptor mentions, for one table.</summary>
internal sealed class ColumnNames(string table, IReadOnlyList<ColumnReader.ReadColumn> columns, ErrorList errors)
{
    public int IndexOf(string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Schema.Descriptor.Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    public ColumnDescriptor this[int column] => columns[column].Schema.Descriptor;

    public YamlText PlaceOf(int column) => columns[column].Name;

    /// <summary>The column's place in the table; null, and an error, where there is no such column.</summary>
    /// <param name="who">Who names it, to begin the message with.</param>
    public int? Find(YamlText name, string who)
    {
        if (IndexOf(name.Value) is >= 0 and var index)
        {
            return index;
        }

        errors.Add(
            ReferenceErrors.UnknownColumn,
            name.At,
            $"{who} names column '{name.Value}', which table '{table}' does not have.{NearestName.Hint(name.Value, columns.Select(column => column.Schema.Descriptor.Name))}");
        return null;
    }

    /// <summary>Reports a column whose type does not fit its use.</summary>
    /// <param name="use">What it is used for, to put into the message.</param>
    public void CheckType(int column, YamlText mention, ReadOnlySpan<string> fitting, string use)
    {
        var (descriptor, _, isUnsure) = columns[column].Schema;
        if (!isUnsure && !fitting.Contains(descriptor.Type))
        {
            errors.Add(
                ReferenceErrors.UnfittingColumn,
                mention.At,
                $"Column '{descriptor.Name}' is of type {descriptor.Type}; {use} it must be of type {string.Join(" or ", fitting.ToArray())}.");
        }
    }
}
