using System.Collections;

namespace FactCheck.Model;

/// <summary>A set of rows of one table, ordered by their place in the table and equal by content, so that it can be a look-up key.</summary>
public sealed class FactSet : IReadOnlyList<Fact>, IEquatable<FactSet>
{
    public static readonly FactSet Empty = new([]);

    private readonly Fact[] _facts;
    private readonly int _hash;

    private FactSet(Fact[] sorted)
    {
        _facts = sorted;
        var hash = new HashCode();
        foreach (var fact in sorted)
        {
            hash.Add(fact.Ordinal);
        }

        _hash = hash.ToHashCode();
    }

    public int Count => _facts.Length;

    public Fact this[int index] => _facts[index];

    public static FactSet Of(params ReadOnlySpan<Fact> facts)
    {
        var sorted = facts.ToArray();
        Array.Sort(sorted, static (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        var kept = 0;
        foreach (var fact in sorted)
        {
            if (kept == 0 || !ReferenceEquals(sorted[kept - 1], fact))
            {
                sorted[kept++] = fact;
            }
        }

        return new(kept == sorted.Length ? sorted : sorted[..kept]);
    }

    public bool Contains(Fact fact)
    {
        foreach (var member in _facts)
        {
            if (ReferenceEquals(member, fact))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSubsetOf(FactSet other)
    {
        foreach (var member in _facts)
        {
            if (!other.Contains(member))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(FactSet? other) => other is not null && _facts.AsSpan().SequenceEqual(other._facts);

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => _hash;

    public IEnumerator<Fact> GetEnumerator() => ((IEnumerable<Fact>)_facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The members in a sentence: "Italy and Japan".</summary>
    public override string ToString() => _facts switch
    {
        [] => "none",
        [var one] => one.DisplayName,
        _ => string.Join(", ", _facts[..^1].Select(fact => fact.DisplayName)) + " and " + _facts[^1].DisplayName,
    };
}
