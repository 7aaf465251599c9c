using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>What a name measures in, and where it may stand.</summary>
internal enum MeasureRole : byte
{
    Unit,

    /// <summary>"Canadian dollars", behind the number.</summary>
    CurrencyName,

    /// <summary>"$", "Rs", on either side.</summary>
    CurrencySymbol,

    /// <summary>"USD", on either side.</summary>
    CurrencyCode,

    /// <summary>"Cents", "pence", behind the number.</summary>
    CurrencyPart,
}

/// <summary>A name or symbol of a unit or currency, in tokens.</summary>
/// <param name="IsAttached">Whether each token stands on the one before it: <c>km/h</c>.</param>
/// <param name="IsExact">Whether capitals count, as in symbols.</param>
/// <param name="Currency">ISO 4217 code, or the word itself where it leaves open whose ("peso"); empty for units.</param>
/// <param name="Factor">How many of the currency one of it is: a hundredth for cents, a million for MUSD.</param>
/// <param name="IsBare">Whether it means the unit even without a number.</param>
/// <param name="IsCommonWord">Whether it is an everyday word too, and so needs a large number before it or capitals.</param>
internal sealed record MeasureName(
    string[] Words,
    bool[] IsAttached,
    bool IsExact,
    MeasureRole Role,
    Unit? Unit,
    string Currency,
    decimal Factor,
    bool IsBare,
    bool IsCommonWord)
{
    /// <summary>Whether it stands at a token.</summary>
    public bool Stands(TokenText text, int token)
    {
        if (token + Words.Length > text.End)
        {
            return false;
        }

        var comparison = IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var i = 0; i < Words.Length; i++)
        {
            if ((IsAttached[i] && !text.IsAttached(token + i)) || !text.Document.TextOf(token + i).Equals(Words[i], comparison))
            {
                return false;
            }
        }

        // "6 m2": the digit goes on; "m212" is a token of its own.
        return true;
    }
}
