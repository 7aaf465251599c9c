using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Matching;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Given;

/// <summary>Finds the row that a key or a name means, without guessing between several.</summary>
internal sealed class RowFinder
{
    private readonly Dictionary<string, Dictionary<string, List<Fact>>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Fact>> _byKey = new(StringComparer.Ordinal);

    public RowFinder(ReferencePackage reference, BoundRuleSet bound)
    {
        foreach (var (table, rows) in bound.Entities)
        {
            _byKey.Add(table, rows.ToDictionary(static row => row.Key, StringComparer.Ordinal));
            _byName.Add(table, new(StringComparer.OrdinalIgnoreCase));
        }

        foreach (var (text, _, _, row) in EntityNames.Of(reference, bound))
        {
            var names = _byName[row.Table];
            if (!names.TryGetValue(text, out var rows))
            {
                names.Add(text, rows = []);
            }

            if (!rows.Contains(row))
            {
                rows.Add(row);
            }
        }
    }

    /// <summary>The one row; null where there is none or more than one, which the message says.</summary>
    public Fact? Find(string table, string said, out string? mistake)
    {
        mistake = null;
        if (_byKey.TryGetValue(table, out var keys) && keys.TryGetValue(said, out var row))
        {
            return row;
        }

        var known = _byName.GetValueOrDefault(table);
        var named = known?.GetValueOrDefault(said);
        if (named is [var only])
        {
            return only;
        }

        mistake = named is not null
            ? $"'{MistakeList.Said(said)}' names more than one row of the table {table}: write its key, one of {string.Join(", ", named.Select(static one => one.Key))}."
            : $"No row of the table {table} has the key or the name '{MistakeList.Said(said)}'.{NearestName.Hint(said, known is null ? [] : known.Keys.Concat(keys!.Keys))}";
        return null;
    }
}
