using System.Globalization;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Mentions;

/// <summary>Short ways to the dates, times and durations of a text, written so that a test row shows them.</summary>
internal static class ReadDates
{
    /// <summary>Friday 16 January 2026, the day of the stories in these tests.</summary>
    public static readonly DateOnly Friday = new(2026, 1, 16);

    public static MentionList Mentions(string text, DateOnly? date, out Document document)
    {
        document = DocumentReader.Read(ReadStory.OfParagraphs(text));
        return Found.In(document, date);
    }

    /// <summary>The mentions of some types that lie in no longer one of them, as <c>text = value</c>.</summary>
    public static string Of(string text, DateOnly? date, params string[] types)
    {
        var shown = new List<string>();
        var end = 0;
        foreach (var mention in Mentions(text, date, out var document).All)
        {
            if (types.Contains(mention.Type) && mention.EndToken > end)
            {
                end = mention.EndToken;
                shown.Add($"{Found.Words(document, mention)} = {ValueOf(mention)}");
            }
        }

        return string.Join(" | ", shown);
    }

    public static string Dates(string text, string? date = "2026-01-16")
        => Of(text, date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), MentionTypes.Date);

    /// <summary>Seasons, fiscal years and clock times.</summary>
    public static string Others(string text) => Of(text, Friday, MentionTypes.Season, MentionTypes.FiscalYear, MentionTypes.Time);

    /// <summary>Also dates inside longer ones.</summary>
    public static string AllDates(string text)
    {
        var mentions = Mentions(text, Friday, out var document).All.Where(one => one.Type == MentionTypes.Date);
        return string.Join(" | ", mentions.Select(one => $"{Found.Words(document, one)} = {ValueOf(one)}"));
    }

    public static string Durations(string text) => Of(text, Friday, MentionTypes.Duration);

    private static string ValueOf(Mention mention) => mention.Value switch
    {
        null => "none",
        Duration duration => FormattableString.Invariant($"{duration.Amount.Low}..{duration.Amount.High} {duration.Unit}"),
        { } value => value.ToString()!,
    };
}
