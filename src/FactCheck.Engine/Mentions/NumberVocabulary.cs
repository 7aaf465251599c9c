using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>The words for numbers, magnitudes, currencies and units of time.</summary>
internal static class NumberVocabulary
{
    public static readonly Dictionary<string, int> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
    };

    public static readonly Dictionary<string, int> Tens = new(StringComparer.OrdinalIgnoreCase)
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    public static readonly Dictionary<string, int> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["eleventh"] = 11,
        ["twelfth"] = 12,
        ["thirteenth"] = 13,
        ["fourteenth"] = 14,
        ["fifteenth"] = 15,
        ["sixteenth"] = 16,
        ["seventeenth"] = 17,
        ["eighteenth"] = 18,
        ["nineteenth"] = 19,
        ["twentieth"] = 20,
        ["thirtieth"] = 30,
        ["fortieth"] = 40,
        ["fiftieth"] = 50,
        ["sixtieth"] = 60,
        ["seventieth"] = 70,
        ["eightieth"] = 80,
        ["ninetieth"] = 90,
        ["hundredth"] = 100,
    };

    public static readonly Dictionary<string, decimal> Magnitudes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100m,
        ["thousand"] = 1_000m,
        ["lakh"] = 100_000m,
        ["million"] = 1_000_000m,
        ["mn"] = 1_000_000m,
        ["crore"] = 10_000_000m,
        ["billion"] = 1_000_000_000m,
        ["bn"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
        ["tn"] = 1_000_000_000_000m,
        ["trn"] = 1_000_000_000_000m,
    };

    /// <summary>Magnitudes only where they are written onto the digits: $5m, 20k.</summary>
    public static readonly Dictionary<string, decimal> AttachedMagnitudes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1_000m,
        ["m"] = 1_000_000m,
        ["b"] = 1_000_000_000m,
    };

    /// <summary>ISO 4217 codes by symbol.</summary>
    public static readonly Dictionary<string, string> CurrencySymbols = new(StringComparer.Ordinal)
    {
        ["$"] = "USD",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["₹"] = "INR",
        ["₩"] = "KRW",
        ["₽"] = "RUB",
        ["₺"] = "TRY",
    };

    /// <summary>What stands before a dollar sign and makes it another country's dollar.</summary>
    public static readonly Dictionary<string, string> DollarPrefixes = new(StringComparer.Ordinal)
    {
        ["US"] = "USD",
        ["A"] = "AUD",
        ["AU"] = "AUD",
        ["C"] = "CAD",
        ["CA"] = "CAD",
        ["NZ"] = "NZD",
        ["HK"] = "HKD",
        ["S"] = "SGD",
        ["R"] = "BRL",
    };

    public static readonly Dictionary<string, string> CurrencyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["yen"] = "JPY",
        ["yuan"] = "CNY",
        ["rupee"] = "INR",
        ["rupees"] = "INR",
        ["rouble"] = "RUB",
        ["roubles"] = "RUB",
        ["ruble"] = "RUB",
        ["rubles"] = "RUB",
        ["USD"] = "USD",
        ["EUR"] = "EUR",
        ["GBP"] = "GBP",
        ["JPY"] = "JPY",
        ["CNY"] = "CNY",
        ["INR"] = "INR",
        ["CHF"] = "CHF",
        ["AUD"] = "AUD",
        ["CAD"] = "CAD",
        ["KRW"] = "KRW",
        ["BRL"] = "BRL",
        ["TRY"] = "TRY",
        ["ZAR"] = "ZAR",
        ["MXN"] = "MXN",
    };

    public static readonly Dictionary<string, TimeUnit> TimeUnits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["minute"] = TimeUnit.Minute,
        ["minutes"] = TimeUnit.Minute,
        ["hour"] = TimeUnit.Hour,
        ["hours"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day,
        ["days"] = TimeUnit.Day,
        ["week"] = TimeUnit.Week,
        ["weeks"] = TimeUnit.Week,
        ["month"] = TimeUnit.Month,
        ["months"] = TimeUnit.Month,
        ["year"] = TimeUnit.Year,
        ["years"] = TimeUnit.Year,
    };

    public static bool TryGet<T>(Dictionary<string, T> words, ReadOnlySpan<char> word, out T value)
        => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out value!);
}
