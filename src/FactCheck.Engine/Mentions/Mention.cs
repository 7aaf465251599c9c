using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>A typed span of tokens: a number, a date, money, an entity on record.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Type">A name from <see cref="MentionTypes"/>, or the name of the reference table for an entity or a set of its rows.</param>
/// <param name="Form">How it is said: for numbers and what is made of them from <see cref="MentionForms"/>, the name column that matched for entities, else empty.</param>
/// <param name="Value">Number, Percent, Money, Duration, PartialDate, DayOfWeek, what <see cref="MentionTypes"/> says of the others, a Fact or a FactSet. A date that cannot be settled without the story's date is null.</param>
public sealed record Mention(int FirstToken, int EndToken, string Type, string Form, object? Value)
{
    /// <summary>Why a reference within the story was read as it was; null for what stands in the text itself.</summary>
    public string? Because { get; init; }

    /// <summary>The number as it is written, without hedge and rounding; null for what was not read from one.</summary>
    public WrittenNumber? Written { get; init; }

    /// <summary>The date to the letter; null for what was not read as one.</summary>
    public WrittenDate? WrittenDate { get; init; }

    /// <summary>Whether it names or refers to somebody who is not on record or not settled; such a mention fills no slot.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A number with the words that belong to it (sign, currency, unit) but without its hedge: of "about 5 miles" the "5 miles", 5.</summary>
public readonly record struct WrittenNumber(int FirstToken, int EndToken, decimal Amount);

/// <summary>What the words of a date say to the letter, where the value is chosen by the tense and as wide as can be vouched for.</summary>
/// <param name="Before">The latest such days that are over before the story's day; where the words leave no choice the only ones.</param>
/// <param name="After">The first ones that are not over by then.</param>
/// <param name="IsRange">Whether the last of the days is the end that is said: of "from 2014 to 2018" the first day of 2018.</param>
public sealed record WrittenDate(PartialDate? Before, PartialDate? After, bool IsRange);

/// <summary>Mention types that need no reference table. Slot types of the rule language have the same names.</summary>
public static class MentionTypes
{
    public const string Number = "number";

    public const string Percent = "percent";
    public const string Money = "money";

    /// <summary>A Quantity: "five miles", "40 megawatts".</summary>
    public const string Quantity = "quantity";

    /// <summary>A unit or currency named without a number; the value is the Unit, or the currency's code, or % as text.</summary>
    public const string Unit = "unit";

    /// <summary>A Duration that somebody or something is old: "54-year-old", "aged 54".</summary>
    public const string Age = "age";

    /// <summary>A Counted: "14 people".</summary>
    public const string Counted = "counted";

    /// <summary>A Number of times: "doubled", "a 40-fold rise".</summary>
    public const string Multiple = "multiple";

    /// <summary>A Ratio: "3-1", "two to one".</summary>
    public const string Ratio = "ratio";

    /// <summary>A Change: "up 3% from 2.1 million".</summary>
    public const string Change = "change";

    /// <summary>A Place counted from the end or from here: "last", "second to last", "next".</summary>
    public const string Position = "position";

    public const string Duration = "duration";
    public const string Date = "date";

    /// <summary>A Season, whose days depend on where.</summary>
    public const string Season = "season";

    /// <summary>A FiscalYear, whose days depend on whose it is.</summary>
    public const string FiscalYear = "fiscal_year";

    /// <summary>Any one word; patterns alone ask for it, and nothing finds it beforehand.</summary>
    public const string Word = "word";

    /// <summary>What stands between quotation marks; patterns alone ask for it.</summary>
    public const string Quote = "quote";

    /// <summary>A ClockTime.</summary>
    public const string Time = "time";
    public const string Weekday = "weekday";
}

/// <summary>How numbers, and what is made of them, are said.</summary>
public static class MentionForms
{
    public const string Cardinal = "cardinal";
    public const string Ordinal = "ordinal";

    /// <summary>"5 to 7", "between 5 and 7 percent".</summary>
    public const string Range = "range";

    /// <summary>A length of time without a number: "all day", "another week".</summary>
    public const string Whole = "whole";

    /// <summary>A number inside a sum of money, an end of a range, a side of a score: only a slot that asks for it takes it.</summary>
    public const string Part = "part";

    /// <summary>Asked of a percentage that is one of something: 12 percent.</summary>
    public const string Share = "share";

    /// <summary>Asked of a percentage that is a difference: 1.5 percentage points.</summary>
    public const string Points = "points";

    /// <summary>A person by name, on record or not, whose full name is the text that a slot takes.</summary>
    public const string Name = "name";
}
