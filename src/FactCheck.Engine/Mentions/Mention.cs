namespace FactCheck.Engine.Mentions;

/// <summary>A typed span of tokens: a number, a date, money, an entity on record.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Type">A name from <see cref="MentionTypes"/>, or the name of the reference table for an entity or a set of its rows.</param>
/// <param name="Form">How it is said: <c>cardinal</c> or <c>ordinal</c> for numbers, the name column that matched for entities, else empty.</param>
/// <param name="Value">Number, Percent, Money, Duration, PartialDate, DayOfWeek, a Fact or a FactSet. A date that cannot be settled without the story's date is null.</param>
public sealed record Mention(int FirstToken, int EndToken, string Type, string Form, object? Value)
{
    /// <summary>Why a reference within the story was read as it was; null for what stands in the text itself.</summary>
    public string? Because { get; init; }

    /// <summary>Whether it names or refers to somebody who is not on record or not settled; such a mention fills no slot.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>Mention types that need no reference table. Slot types of the rule language have the same names.</summary>
public static class MentionTypes
{
    public const string Number = "number";
    public const string Percent = "percent";
    public const string Money = "money";
    public const string Duration = "duration";
    public const string Date = "date";
    public const string Weekday = "weekday";
}
