using System.Globalization;
using FactCheck.Authoring.Stress.Records;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in a figure of which a table has one for each country and year: people, gross domestic product.</summary>
internal static class SeriesKinds
{
    public static readonly MistakeKind PopulationOff = new(
        "population-of-a-country-a-thousandfold", "By the table the country that the sentence names has as many people as was said, within a tenth, in the ten years to the story's day.", true,
        static story => Thousandfold(story, "population", FigureKind.Count, "million", "billion", 10));

    public static readonly MistakeKind GdpOff = new(
        "gdp-of-a-country-a-thousandfold", "By the table the country that the sentence names has the gross domestic product that was said, within a tenth, in the three years to the story's day.", true,
        static story => Thousandfold(story, "gdp", FigureKind.Money, "billion", "trillion", 3));

    /// <param name="small">The word that stands for the large one, or the other way round.</param>
    /// <param name="years">How many years back the table is asked.</param>
    private static IEnumerable<Mistake> Thousandfold(StressedStory story, string name, FigureKind kind, string small, string large, int years)
    {
        if (story.Day.Length == 0 || !story.Records.Reference.TryGet(name, out var table))
        {
            return [];
        }

        var first = (int.Parse(story.Day[..4], CultureInfo.InvariantCulture) - years).ToString(CultureInfo.InvariantCulture);
        var values = table.Rows
            .Where(row => string.CompareOrdinal(table.Cell(row, "date"), first) >= 0 && string.CompareOrdinal(table.Cell(row, "date"), story.Day) <= 0)
            .ToLookup(row => table.Cell(row, "country"), row => decimal.Parse(table.Cell(row, "value"), CultureInfo.InvariantCulture));
        return from sentence in story.Body
               from figure in sentence.Figures
               where figure.Kind == kind
               let tail = sentence.Text[figure.End..figure.TailEnd]
               let word = tail.Contains(small, StringComparison.Ordinal) ? small : large
               let at = tail.IndexOf(word, StringComparison.Ordinal)
               where at >= 0
               from country in story.Records.Memberships.Countries
               where sentence.Text.Contains(country.Key, StringComparison.Ordinal) && values[country.Value].Any(value => Math.Abs(figure.Value - value) < value / 10)
               let mistake = sentence.Replace(figure.End + at, figure.End + at + word.Length, word == small ? large : small, $"{country.Key}: {figure}")
               group mistake by mistake.Start into one
               select one.First();
    }
}
