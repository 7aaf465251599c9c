using System.Globalization;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy;

/// <summary>A span and its value, written the same way for what is expected and what is found.</summary>
internal readonly record struct Answer(int Start, int End, string Value) : IComparable<Answer>
{
    /// <summary>A decimal as the files compare: they were computed in binary floating point, so twelve digits are taken.</summary>
    public static string Of(decimal value) => Rounding.ToSignificantDigits(value, 12).ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A number of a file, in the same writing; as it is where it is no number.</summary>
    public static string Of(string? value)
        => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number) : value ?? "none";

    public int CompareTo(Answer other)
        => Start != other.Start ? Start.CompareTo(other.Start)
            : End != other.End ? End.CompareTo(other.End)
            : string.CompareOrdinal(Value, other.Value);
}
