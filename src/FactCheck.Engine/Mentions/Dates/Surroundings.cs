using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Tells whether what may be a date has around it what makes it one.</summary>
internal static class Surroundings
{
    private const int Strong = 0;
    private const int Counting = 1;

    public static bool Allow(DateText text, in ReadDate date)
    {
        var before = date.First - 1;
        if ((date.Needs & DateNeeds.Article) != 0)
        {
            if (!text.Is(before, DateKind.Article) && !(date.Other is not null && text.Is(before, DateKind.In)))
            {
                return false;
            }

            before = text.Is(before, DateKind.Article) ? before - 1 : before;
        }

        return ((date.Needs & DateNeeds.Cue) == 0 || IsCue(text, before))
            && ((date.Needs & DateNeeds.On) == 0 || text.Text.Is(before, "on"))
            && ((date.Needs & DateNeeds.TimeCue) == 0 || IsTimeCue(text, text.Is(before, DateKind.Article) ? before - 1 : before, date));
    }

    private static bool IsCue(DateText text, int token)
        => text.Word(token) is { Kind: DateKind.Cue or DateKind.In or DateKind.From or DateKind.To or DateKind.Within }
            || text.Text.IsAny(token, ["(", "|"]) || text.Is(token, DateKind.Weekday);

    /// <summary>"In 1950", but of "2000 people" and "over 2000" only what nothing is counted behind.</summary>
    private static bool IsTimeCue(DateText text, int token, in ReadDate date)
        => text.Word(token) switch
        {
            { Kind: DateKind.In } => true,
            { Kind: DateKind.Cue, Value: Strong } => true,
            { Kind: DateKind.Cue, Value: Counting } or { Kind: DateKind.From } or { Kind: DateKind.To } when !text.Text.Is(token, "to") => !CountFinder.IsThing(text.Text, date.End) && !DayReader.IsAmount(text, date.End),
            _ => false,
        };
}
