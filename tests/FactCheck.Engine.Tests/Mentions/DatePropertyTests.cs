using System.Globalization;
using CsCheck;
using FactCheck.Engine.Mentions;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class DatePropertyTests
{
    /// <summary>Words that the date grammar looks at, in any order.</summary>
    private static readonly string[] s_words =
    [
        "16", "3", "31", "2026", "1980s", "'90s", "70's", "1st", "22nd", "01", "99999999999999999999", "2/29", "2026-02-30", "4.22", "'", "Jan", "Jan.", "May", "march", "October", "Friday", "Sun",
        "the", "my", "first", "last", "twenty", "nineteen", "second", "hundred", "thousand", "half", "a", "few", "couple", "of", "in", "on", "at", "and", "from", "between", "to", "until", "-", "–", "/", ",", ".",
        "this", "next", "past", "week", "weekend", "month", "quarter", "Q3", "H1", "year", "years", "days", "decades", "century", "ago", "later", "now", "today", "tomorrow", "before", "after", "early",
        "mid", "end", "rest", "summer", "Easter", "Christmas", "Day", "fiscal", "FY", "p.m.", "GMT", "noon", "8", ":", "30", "will", "met", "said", "\n\n",
    ];

    private static readonly Gen<string> s_texts = Gen.OneOf(Gen.Int[0, s_words.Length - 1].Select(word => s_words[word]), Gen.String[0, 3])
        .Array[0, 16].Select(words => string.Join(' ', words));

    private static readonly Gen<DateOnly?> s_dates = Gen.OneOf(
        Gen.Const(0).Select(_ => (DateOnly?)null),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)),
        Gen.Int[0, 400].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)),
        Gen.Int[0, 400].Select(day => (DateOnly?)DateOnly.FromDayNumber(DateOnly.MaxValue.DayNumber - day)));

    /// <summary>Comma for point, apostrophe for comma, another calendar's names: what no result may depend on.</summary>
    private static readonly CultureInfo s_foreign = Foreign();

    [Fact]
    public void Any_text_on_any_day_gives_spans_inside_it()
        => Gen.Select(s_texts, s_dates).Sample(
            (text, date) =>
            {
                foreach (var mention in ReadDates.Mentions(text, date, out var document).All)
                {
                    Assert.InRange(mention.FirstToken, 0, document.Tokens.Length - 1);
                    Assert.InRange(mention.EndToken, mention.FirstToken + 1, document.Tokens.Length);
                }
            },
            iter: 20_000);

    [Fact]
    public void The_same_text_gives_the_same_mentions_in_every_culture()
        => Gen.Select(s_texts, s_dates).Sample(
            (text, date) =>
            {
                var before = CultureInfo.CurrentCulture;
                var expected = Shown(ReadDates.Mentions(text, date, out _));
                MentionList found;
                try
                {
                    CultureInfo.CurrentCulture = s_foreign;
                    found = ReadDates.Mentions(text, date, out _);
                }
                finally
                {
                    CultureInfo.CurrentCulture = before;
                }

                Assert.Equal(expected, Shown(found));
            },
            iter: 3_000);

    [Fact]
    public void A_date_that_is_said_in_full_does_not_depend_on_the_story()
        => Gen.Select(Gen.Int[364_877, 766_644], s_dates).Sample(
            (number, date) =>
            {
                var day = DateOnly.FromDayNumber(number);
                var text = day.ToString("'They met on 'MMMM d, yyyy'.'", CultureInfo.InvariantCulture);
                Assert.Equal([Model.Values.PartialDate.OfDay(day)], ReadDates.Mentions(text, date, out _).All.Where(one => one.Type == MentionTypes.Date).Select(one => one.Value));
            },
            iter: 3_000);

    private static string Shown(MentionList mentions)
        => string.Join("\n", mentions.All.Select(one => FormattableString.Invariant($"{one.FirstToken} {one.EndToken} {one.Type} {one.Form} {one.Value}")));

    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Saturday;
        return culture;
    }
}
