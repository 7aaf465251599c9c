using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress;

/// <summary>Finds the figures of a sentence by their form alone. Days of months, clock times, ordinals and scores are none.</summary>
public static partial class FigureFinder
{
    private static readonly Regex s_figure = new(
        @"(?<![\p{L}\d.,:–-])(?<currency>US\$|[$€£])?(?<numeral>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|" + FigureText.Words + @")(?![\p{L}\d]|[.,:]\d|[-–])"
        + @"(?:\s(?<magnitude>thousand|million|billion|trillion)\b)?"
        + @"(?:\s?(?<unit>percentage points?|percent|per cent|%|points?|dollars?|euros?|pounds?|crowns?|dinars?|yen|rupees|kronor|rials?|dirhams|leva)(?![\p{L}]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<Figure> Find(string sentence)
    {
        var figures = new List<Figure>();
        foreach (Match match in s_figure.Matches(sentence))
        {
            var numeral = match.Groups["numeral"];
            if (IsPartOfDateOrTime(sentence, match) || !FigureText.TryRead(numeral.Value, out var written))
            {
                continue;
            }

            var (kind, unit) = KindOf(match, written);
            figures.Add(new(
                numeral.Index,
                numeral.Index + numeral.Length,
                match.Index + match.Length,
                numeral.Value,
                written,
                MagnitudeOf(match.Groups["magnitude"].Value),
                kind,
                unit,
                Hedge().IsMatch(sentence[..match.Index]),
                !char.IsAsciiDigit(numeral.Value[0])));
        }

        return figures;
    }

    private static bool IsPartOfDateOrTime(string sentence, Match match)
        => match.Groups["magnitude"].Length == 0 && match.Groups["unit"].Length == 0
            && (MonthBefore().IsMatch(sentence[..match.Index]) || MonthOrClockAfter().IsMatch(sentence[(match.Index + match.Length)..]));

    private static (FigureKind Kind, string Unit) KindOf(Match match, decimal written)
    {
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        return (unit, match.Groups["currency"].Value) switch
        {
            ("percent" or "per cent" or "%", _) => (FigureKind.Percent, ""),
            ("percentage point" or "percentage points", _) => (FigureKind.Points, ""),
            (_, "$" or "US$") or ("dollar" or "dollars", _) => (FigureKind.Money, "USD"),
            (_, "€") or ("euro" or "euros", _) => (FigureKind.Money, "EUR"),
            (_, "£") or ("pound" or "pounds", _) => (FigureKind.Money, "GBP"),
            ("" or "point" or "points", _) => (IsYear(match, written) ? FigureKind.Year : FigureKind.Count, ""),
            _ => (FigureKind.Money, unit.TrimEnd('s')),
        };
    }

    private static bool IsYear(Match match, decimal written)
        => written is >= 1000 and < 2200 && match.Groups["numeral"].Value.Length == 4 && match.Groups["magnitude"].Length == 0;

    private static decimal MagnitudeOf(string word) => word.ToLowerInvariant() switch
    {
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 1,
    };

    [GeneratedRegex(@"\b(about|around|roughly|nearly|almost|approximately|over|under|some|(?<!(\d|percent|points?|million|billion|third|half|\p{L}+s) )(more|less|fewer) than|at least|at most|up to|not quite|just|well over|close to|exactly)\s(a\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\b(January|February|March|April|May|June|July|August|September|October|November|December)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthBefore();

    [GeneratedRegex(@"^(\s(January|February|March|April|May|June|July|August|September|October|November|December)\b|\s?[ap]\.?m\b)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOrClockAfter();
}
