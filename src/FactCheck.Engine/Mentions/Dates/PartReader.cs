using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads parts of a period: early next year · mid-March · the end of 2025 · the rest of the week · earlier this month · year-end.</summary>
internal static class PartReader
{
    public static ReadDate? Read(DateText text, int token, PeriodPart part)
    {
        var at = text.IsTight(token + 1, ["-"]) ? token + 2 : token + 1;
        var hasOf = text.Text.Is(at, "of");
        switch (part)
        {
            case PeriodPart.Early or PeriodPart.Middle or PeriodPart.Late:
                at = text.Text.Is(at, "in") ? at + 1 : at;
                break;
            case PeriodPart.Rest:
                at = hasOf ? at + 1 : at;
                break;
            case PeriodPart.SoFar or PeriodPart.FromNow:
                at = text.Text.Is(at, "in") ? at + 1 : at;
                break;
            default:
                // Without "of" these are verbs: talks start next week.
                if (!hasOf)
                {
                    return null;
                }

                at++;
                break;
        }

        return ReadWhole(text, at, part) is { } whole
            ? whole with
            {
                First = token,
                Part = part,
                Wide = null,
                Needs = DateNeeds.Nothing,
                IsRange = part == PeriodPart.Rest,
                DayAt = 0,
            }
            : null;
    }

    private static ReadDate? ReadWhole(DateText text, int token, PeriodPart part)
    {
        var at = text.SkipArticle(token);
        if (text.Word(at) is { Kind: DateKind.Unit, IsPlural: false, IsShort: false } && text.Unit(at) is { } unit and > CalendarUnit.BusinessDay
            && (at > token || part is PeriodPart.Rest or PeriodPart.FirstThird or PeriodPart.MiddleThird or PeriodPart.LastThird) && !text.Text.Is(at + 1, "of"))
        {
            return ReadDate.Settled(token, at + 1, RelativeReader.Period(text, unit, 0));
        }

        if (DateReader.ReadPlain(text, at) is not { Day: 0, Weekday: null } whole)
        {
            return null;
        }

        if (whole.Other is not null)
        {
            return whole.Other is Model.Values.Season ? whole : null;
        }

        // A part of a day is that day, and the day alone says it.
        return (whole.Letter.After ?? whole.Letter.Before) is { IsDay: true } ? null : whole;
    }
}
