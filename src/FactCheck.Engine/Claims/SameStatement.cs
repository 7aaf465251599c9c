using FactCheck.Model;

namespace FactCheck.Engine.Claims;

/// <summary>Tells claims apart by what they say and who says it, wherever they stand.</summary>
internal sealed class SameStatement : IEqualityComparer<Claim>
{
    public static SameStatement Comparer { get; } = new();

    public bool Equals(Claim? one, Claim? other) => one is null || other is null ? ReferenceEquals(one, other) : one.SaysTheSameAs(other);

    public int GetHashCode(Claim claim)
    {
        var hash = new HashCode();
        hash.Add(claim.Type, StringComparer.Ordinal);
        hash.Add(claim.Source.Speaker, StringComparer.Ordinal);
        foreach (var field in claim.Fields)
        {
            hash.Add(field.Value);
        }

        return hash.ToHashCode();
    }
}
