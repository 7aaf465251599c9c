using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a measure that is given in a second unit in brackets.</summary>
internal static partial class ConversionKinds
{
    /// <summary>How much of the second unit one of the first is.</summary>
    private static readonly Dictionary<string, decimal> s_factors = new(StringComparer.Ordinal)
    {
        ["kilometres>miles"] = 0.621371m,
        ["metres>feet"] = 3.28084m,
        ["centimetres>inches"] = 0.393701m,
        ["millimetres>inches"] = 0.0393701m,
        ["kilograms>pounds"] = 2.20462m,
        ["kilometres an hour>miles an hour"] = 0.621371m,
        ["km/h>mph"] = 0.621371m,
        ["grams>ounces"] = 0.035274m,
        ["litres>gallons"] = 0.264172m,
        ["hectares>acres"] = 2.47105m,
    };

    public static readonly MistakeKind WrongWay = new(
        "conversion-the-wrong-way", "The measure in brackets was right within a twentieth; divided where one multiplies, it is not.", false,
        static story => Measures(story, static (first, second, factor) => first / factor));

    public static readonly MistakeKind DigitsSwapped = new(
        "conversion-with-digits-swapped", "The measure in brackets was right within a twentieth, and is off by more than a tenth.", false,
        static story => Measures(story, static (first, second, factor) => Swapped(second)));

    public static readonly MistakeKind TemperatureWrong = new(
        "temperature-converted-wrongly", "Degrees Celsius times 1.8 without the 32; sentences on differences are left out.", false,
        static story => from sentence in story.Body
                        from Match match in Temperatures().Matches(sentence.Text)
                        let first = Read(match.Groups["first"].Value)
                        let second = match.Groups["second"]
                        where !Difference().IsMatch(sentence.Text) && Math.Abs((first * 1.8m) + 32 - Read(second.Value)) <= 1
                        let wrong = (first * 1.8m).ToString(CultureInfo.InvariantCulture)
                        select sentence.Replace(second.Index, second.Index + second.Length, wrong.Contains('.', StringComparison.Ordinal) ? wrong.TrimEnd('0').TrimEnd('.') : wrong, match.Value));

    private static IEnumerable<Mistake> Measures(StressedStory story, Func<decimal, decimal, decimal, decimal> change)
    {
        foreach (var sentence in story.Body)
        {
            foreach (Match match in InBrackets().Matches(sentence.Text))
            {
                var (first, second) = (Read(match.Groups["first"].Value), Read(match.Groups["second"].Value));
                var names = (Unit(match.Groups["unit"].Value), Unit(match.Groups["other"].Value));
                var factor = s_factors.TryGetValue($"{names.Item1}>{names.Item2}", out var known) ? known
                    : s_factors.TryGetValue($"{names.Item2}>{names.Item1}", out var back) ? 1 / back : 0;
                if (factor == 0 || Math.Abs((first * factor) - second) > second / 20)
                {
                    continue;
                }

                var places = match.Groups["second"].Value.Contains('.', StringComparison.Ordinal) ? 1 : 0;
                var wrong = decimal.Round(change(first, second, factor), places, MidpointRounding.AwayFromZero);
                if (wrong > 0 && Math.Abs((first * factor) - wrong) > wrong / 10)
                {
                    var place = match.Groups["second"];
                    yield return sentence.Replace(place.Index, place.Index + place.Length, wrong.ToString("N" + places, CultureInfo.InvariantCulture), match.Value);
                }
            }
        }
    }

    /// <summary>The first two digits in the other order.</summary>
    private static decimal Swapped(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var second = text.Length > 1 && text[1] == '.' ? 2 : 1;
        if (second >= text.Length || text[second] == '0')
        {
            return value;
        }

        var letters = text.ToCharArray();
        (letters[0], letters[second]) = (letters[second], letters[0]);
        return decimal.Parse(letters, CultureInfo.InvariantCulture);
    }

    private static string Unit(string unit) => unit switch
    {
        "mile" => "miles",
        "kilometer" or "kilometers" or "kilometre" or "km" => "kilometres",
        "meter" or "meters" or "metre" or "m" => "metres",
        "kg" => "kilograms",
        _ => unit,
    };

    private static decimal Read(string text) => decimal.Parse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private const string Number = @"\d[\d,]*(?:\.\d+)?";
    private const string Units = @"kilometres an hour|miles an hour|km/h|mph|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|m|feet|centimetres|millimetres|inches|kilograms|kg|pounds|grams|ounces|litres|gallons|hectares|acres";

    [GeneratedRegex($@"(?<![\d.,])(?<first>{Number}) (?<unit>{Units}) \((?<second>{Number}) (?<other>{Units})\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex($@"(?<![\d.,])(?<first>{Number})(?: degrees Celsius| ?°C| C) \((?<second>{Number})(?: degrees Fahrenheit| ?°F| F)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Temperatures();

    [GeneratedRegex(@"\b(by|of) (up to )?[\w.]+ (degrees|°)|\bminus\b", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
