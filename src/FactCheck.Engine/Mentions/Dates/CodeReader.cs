using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads words that end in digits: Q3 · H1 · FY26 · Oct2.</summary>
internal static class CodeReader
{
    private const int LongestName = 9;

    public static ReadDate? Read(DateText text, int token)
    {
        if (!text.IsWord(token) || text.Text.Document.TextOf(token) is not [.., >= '0' and <= '9'] code)
        {
            return null;
        }

        if (QuarterReader.ReadCode(text, token) is { } quarter)
        {
            return quarter;
        }

        var letters = code.TrimEnd("0123456789");
        var digits = code[letters.Length..];
        if (letters.Length is < 2 or > LongestName || digits.Length > 4 || QuantityVocabulary.Find(letters)?.Date is not { } word)
        {
            return null;
        }

        var number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return word.Kind == DateKind.Fiscal ? FiscalReader.OfDigits(text, token, token + 1, number, digits.Length)
            : word.Kind == DateKind.Month && char.IsUpper(code[0]) && number is >= 1 and <= 31 && digits.Length <= 2 ? MonthReader.WithYear(text, new(token, token + 1) { Month = word.Value, Day = number })
            : null;
    }
}
