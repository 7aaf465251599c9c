using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Functions;

public static partial class Compare
{
    /// <summary>Whether a row is in a set.</summary>
    public static Truth In(Fact? member, FactSet? set)
        => member is null || set is null ? Truth.CannotTell : Truths.From(set.Contains(member));

    /// <summary>Whether every row of one set is in another.</summary>
    public static Truth In(FactSet? members, FactSet? set)
        => members is null || set is null ? Truth.CannotTell : Truths.From(members.IsSubsetOf(set));
}
