using System.Globalization;

namespace FactCheck.Authoring.Stress;

/// <summary>Reads and writes numerals: digits with commas and a point, and words up to ninety-nine.</summary>
public static class FigureText
{
    private static readonly string[] s_ones =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>A regular expression of number words from two on.</summary>
    public static string Words { get; } =
        $"(?:{string.Join('|', s_tens.Skip(2))})(?:-(?:{string.Join('|', s_ones.Skip(1).Take(9))}))?|{string.Join('|', s_ones.Skip(2).OrderByDescending(word => word.Length))}";

    public static bool TryRead(string text, out decimal value)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            return decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        var words = text.ToLowerInvariant().Split('-');
        var tens = Array.IndexOf(s_tens, words[0]);
        value = tens > 1 ? (tens * 10) + (words.Length > 1 ? Array.IndexOf(s_ones, words[1]) : 0) : Array.IndexOf(s_ones, words[0]);
        return value >= 0;
    }

    /// <summary>A value written as the other numeral is: in words, with as many places behind the point, with commas.</summary>
    public static string Like(Figure figure, decimal written)
    {
        if (figure.IsWord && written is >= 0 and < 100 && decimal.Truncate(written) == written)
        {
            var word = Word((int)written);
            return char.IsUpper(figure.Text[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        }

        var rounded = decimal.Round(written, figure.Written.Scale, MidpointRounding.AwayFromZero);
        var places = figure.Written.Scale.ToString(CultureInfo.InvariantCulture);
        return rounded.ToString((figure.Kind == FigureKind.Year ? "F" : "N") + places, CultureInfo.InvariantCulture);
    }

    private static string Word(int value)
        => value < 20 ? s_ones[value] : s_tens[value / 10] + (value % 10 == 0 ? "" : "-" + s_ones[value % 10]);
}
