using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions;

/// <summary>One word or digit token of a number.</summary>
/// <param name="End">The token after it: digits grouped by thin spaces take several tokens.</param>
/// <param name="Decimals">Digits behind the point.</param>
/// <param name="HasHyphen">Whether a hyphen ties it to the one before.</param>
/// <param name="HasAnd">Whether "and" stands before it.</param>
internal readonly record struct NumberAtom(
    int Token, int End, NumberKind Kind, decimal Value, byte Decimals, bool IsDigits, bool IsPlural, bool HasHyphen, bool HasAnd)
{
    public bool IsOrdinal => Kind is NumberKind.Ordinal or NumberKind.OrdinalTens or NumberKind.OrdinalMagnitude;

    /// <summary>Whether it ends a fraction: fifths, half, quarters.</summary>
    public bool IsDivisor => IsOrdinal || Kind == NumberKind.Divisor;

    /// <summary>The cardinal that an ordinal is made of: twenty of twentieth.</summary>
    public NumberAtom AsCardinal() => Kind switch
    {
        NumberKind.Ordinal => this with { Kind = NumberKind.Small },
        NumberKind.OrdinalTens => this with { Kind = NumberKind.Tens },
        NumberKind.OrdinalMagnitude when Value == 100 => this with { Kind = NumberKind.Hundred },
        NumberKind.OrdinalMagnitude => this with { Kind = NumberKind.Magnitude },
        _ => this,
    };
}
