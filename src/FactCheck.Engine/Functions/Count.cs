using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

/// <summary>How many there are, as a whole count. Of nothing known, missing; of an empty set, none.</summary>
public static class Count
{
    public static Number? Of(FactSet? set) => set is null ? null : Number.WholeCount(set.Count);

    public static Number? Of<T>(T[]? rows) => rows is null ? null : Number.WholeCount(rows.Length);
}
