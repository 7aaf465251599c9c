using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>A function that expressions call.</summary>
/// <param name="Parameters">The types of its values.</param>
/// <param name="Summary">What it gives, with its unit.</param>
/// <param name="Example">A call of it.</param>
public sealed record FunctionEntry(string Name, EquatableArray<RuleType> Parameters, RuleType Result, string Summary, string Example);

/// <summary>A function that makes one value of the values of many rows or claims, as in a spreadsheet.</summary>
public sealed record AggregateEntry(string Name, string Summary, string Example);

/// <summary>The functions of the language: the binder reads them here, and so does whatever describes the language.</summary>
public static class FunctionCatalog
{
    public static EquatableArray<FunctionEntry> All { get; } = new(
    [
        new("years", new([new(TypeKind.Date), new(TypeKind.Date)]), new(TypeKind.Count), "full years from the first date to the second", "years(treaty.signed, story.date)"),
        new("months", new([new(TypeKind.Date), new(TypeKind.Date)]), new(TypeKind.Count), "full months from the first date to the second", "months(term.from, story.date)"),
        new("days", new([new(TypeKind.Date), new(TypeKind.Date)]), new(TypeKind.Count), "days from the first date to the second, the first not counted", "days(visit.from, visit.to)"),
        new("inclusive_days", new([new(TypeKind.Date), new(TypeKind.Date)]), new(TypeKind.Count), "days from the first date to the second, both counted", "inclusive_days(visit.from, visit.to)"),
        new("year", new([new(TypeKind.Date)]), new(TypeKind.Count), "the calendar year of a date", "year(story.date)"),
        new("weekday", new([new(TypeKind.Date)]), new(TypeKind.Weekday), "the day of the week; missing unless the date is one day", "weekday(claim.date)"),
        new("anniversary", new([new(TypeKind.Date), new(TypeKind.Number)]), new(TypeKind.Date), "the n-th return of a day", "anniversary(treaty.signed, 160)"),
        new("days_after", new([new(TypeKind.Date), new(TypeKind.Number)]), new(TypeKind.Date), "the date so many days later", "days_after(story.date, -7)"),
        new("first_day", new([new(TypeKind.Date)]), new(TypeKind.Date), "the first day of a date that is a month or a year", "first_day(claim.date)"),
        new("last_day", new([new(TypeKind.Date)]), new(TypeKind.Date), "the last day of a date that is a month or a year", "last_day(claim.date)"),
        new("latest_before", new([new(TypeKind.Weekday), new(TypeKind.Date)]), new(TypeKind.Date), "the last such weekday on or before a date", "latest_before(claim.weekday, story.date)"),
        new("measure", new([new(TypeKind.Number), new(TypeKind.Text)]), new(TypeKind.Quantity), "so much of a unit, which is named by its symbol", "measure(8848, \"m\")"),
        new("convert", new([new(TypeKind.Quantity), new(TypeKind.Text)]), new(TypeKind.Quantity), "the same in another unit of its kind", "convert(claim.height, \"m\")"),
        new("currency", new([new(TypeKind.Money)]), new(TypeKind.Text), "the ISO code of an amount's currency", "currency(claim.amount)"),
        new("exchange", new([new(TypeKind.Money), new(TypeKind.Number), new(TypeKind.Text)]), new(TypeKind.Money), "an amount in another currency, at so much of that for one of its own", "exchange(claim.amount, rate.per_euro, \"USD\")"),
        new("change", new([new(TypeKind.Amount), new(TypeKind.Amount)]), new(TypeKind.Percent), "how much more the second amount is than the first, in percent of the first", "change(claim.before, claim.after)"),
        new("share", new([new(TypeKind.Amount), new(TypeKind.Amount)]), new(TypeKind.Percent), "the first amount in percent of the second", "share(claim.part, claim.whole)"),
        new("ratio", new([new(TypeKind.Amount), new(TypeKind.Amount)]), new(TypeKind.Number), "how many times the second amount the first is", "ratio(claim.after, claim.before)"),
        new("loosely", new([new(TypeKind.Quantity)]), new(TypeKind.Quantity), "what a quantity may stand for when it is rounded, up or down, to its last digit that is not 0: of 62 miles 61 to 63", "loosely(claim.miles)"),
        new("plainly", new([new(TypeKind.Quantity)]), new(TypeKind.Quantity), "a quantity without the words that leave it open: of more than 600 km 600 km", "plainly(claim.length)"),
        new("digits", new([new(TypeKind.Quantity)]), new(TypeKind.Count), "how many significant digits a quantity is given with; zeros at the end of a whole number are none", "digits(claim.miles)"),
        new("days_in_year", new([new(TypeKind.Number)]), new(TypeKind.Count), "the days of a calendar year: 365, in a leap year 366", "days_in_year(2024)"),
        new("points", new([new(TypeKind.Percent)]), new(TypeKind.Percent), "a percentage read as percentage points", "points(claim.rise)"),
        new("nearest_mean", new([new(TypeKind.Number), new(TypeKind.Number)]), new(TypeKind.Number), "the mean next to a number that so many whole numbers can have", "nearest_mean(claim.mean, claim.people)"),
        new("letters_apart", new([new(TypeKind.Text), new(TypeKind.Text)]), new(TypeKind.Count), "how many letters are to be changed, added or left out to make one text the other", "letters_apart(claim.name, other.name)"),
        new("words_apart", new([new(TypeKind.Text), new(TypeKind.Text)]), new(TypeKind.Count), "the same in whole words", "words_apart(claim.words, other.words)"),
        new("words", new([new(TypeKind.Text)]), new(TypeKind.Count), "how many words a text has", "words(claim.words)"),
        new("count", new([new(TypeKind.Rows)]), new(TypeKind.Count), "how many rows, claims or members there are", "count(visits)"),
    ]);

    /// <summary>What is missing in one of the values is missing in the result, and so is what is made of no values at all.</summary>
    public static EquatableArray<AggregateEntry> Aggregates { get; } = new(
    [
        new("sum", "the values added up; of several currencies or units, missing", "sum(parts.amount)"),
        new("min", "the smallest value", "min(offers.amount)"),
        new("max", "the largest value", "max(offers.amount)"),
        new("average", "the sum, divided by how many there are", "average(years.amount)"),
    ]);

    internal static AggregateEntry? FindAggregate(string name)
    {
        foreach (var aggregate in Aggregates)
        {
            if (aggregate.Name == name)
            {
                return aggregate;
            }
        }

        return null;
    }

    internal static FunctionEntry? Find(string name)
    {
        foreach (var function in All)
        {
            if (function.Name == name)
            {
                return function;
            }
        }

        return null;
    }
}
