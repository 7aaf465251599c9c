using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>The names of all rows of all tables that declare names, with the typed rows that rules see.</summary>
public static class EntityNames
{
    public static IEnumerable<(string Text, string Form, bool IsShort, Fact Row)> Of(ReferencePackage reference, BoundRuleSet rules)
    {
        foreach (var name in NameEntries.Of(reference))
        {
            if (rules.Entities.TryGetValue(name.Table, out var rows))
            {
                yield return (name.Text, name.Form, name.IsShort, rows[name.Row]);
            }
        }
    }
}
