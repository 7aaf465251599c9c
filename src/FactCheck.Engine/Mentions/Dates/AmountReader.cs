using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>One number with its unit of time.</summary>
/// <param name="Step">The rounding step of the number; zero where it is exact.</param>
internal readonly record struct TimeAmount(decimal Amount, decimal Step, CalendarUnit Unit);

/// <summary>Amounts of time said together: one year and two months.</summary>
/// <param name="IsOpen">Whether the number is none: few, several.</param>
internal sealed record ReadAmount(int First, int End, TimeAmount[] Parts, bool IsOpen);

/// <summary>Reads amounts of time: two weeks · a couple of days · half an hour · an hour and a half · 1 year 1 month 21 days · three-day.</summary>
internal static class AmountReader
{
    private const int MostParts = 5;

    /// <summary>Of so many centuries the seconds still fit into a decimal; nothing lasts longer.</summary>
    private const decimal MostCounted = 1_000_000_000_000_000_000;

    /// <summary>Tokens of the longest number before its unit: one hundred and twenty-five thousand years.</summary>
    private const int UnitReach = 8;

    public static ReadAmount? Read(DateText text, int token)
    {
        if (!CanBegin(text, token))
        {
            return null;
        }

        if (ReadOne(text, token, out var first, out var isOpen) is not (> 0 and var end))
        {
            return null;
        }

        TimeAmount[] parts = [first];
        while (parts.Length < MostParts)
        {
            var at = text.Text.Is(end, "and") || text.Text.Is(end, ",") ? end + 1 : end;
            if (text.Text.Is(end, ",") && text.Text.Is(at, "and"))
            {
                at++;
            }

            if (!(text.IsNumber(at) || text.Text.Entry(at) is { Kind: NumberKind.Small or NumberKind.Tens or NumberKind.Article })
                || ReadOne(text, at, out var next, out var nextIsOpen) is not (> 0 and var nextEnd) || nextIsOpen || IsTaken(parts, next.Unit))
            {
                break;
            }

            parts = [.. parts, next];
            end = nextEnd;
        }

        return new(token, end, parts, isOpen);
    }

    /// <summary>"All day", "another hour", "the whole week": one of the unit. "All" and "full" go with the longer ones; a "full-year profit" is none.</summary>
    public static ReadAmount? ReadWhole(DateText text, int token)
    {
        var at = text.IsTight(token + 1, ["-"]) ? token + 2 : token + 1;
        return text.Word(at) is { Kind: DateKind.Unit, IsPlural: false, IsShort: false } && text.Unit(at) is { } unit and not CalendarUnit.Weekend
            && (unit >= CalendarUnit.Day || text.Text.IsAny(token, ["another", "full", "whole"]))
            && !(text.Text.Is(token, "full") && unit == CalendarUnit.Year && text.IsWord(at + 1))
            ? new(token, at + 1, [new(1, 0, unit)], false)
            : null;
    }

    /// <summary>A first look without reading a number: most words begin no amount, and most numbers count no time.</summary>
    private static bool CanBegin(DateText text, int token)
        => text.Text.Holds(DateKind.Unit) && (text.IsNumber(token)
            || text.Text.Entry(token) is { Kind: NumberKind.Zero or NumberKind.Small or NumberKind.Tens or NumberKind.Hundred or NumberKind.Dozen or NumberKind.Article or NumberKind.Divisor or NumberKind.Mark }
            || text.Is(token, DateKind.Few)) && HasUnit(text, token + 1);

    private static bool HasUnit(DateText text, int token)
    {
        for (var near = token; near < token + UnitReach; near++)
        {
            if (text.Text.Entry(near)?.Date is { Kind: DateKind.Unit })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTaken(TimeAmount[] parts, CalendarUnit unit) => Array.Exists(parts, part => part.Unit == unit);

    private static int ReadOne(DateText text, int token, out TimeAmount amount, out bool isOpen)
    {
        isOpen = false;
        amount = default;
        if (ReadHalf(text, token, out amount) is > 0 and var half)
        {
            return half;
        }

        if (ReadFew(text, token, out var few) is > 0 and var behind)
        {
            isOpen = true;
            return Unit(text, behind, true, out var unit) is > 0 and var end && Set(out amount, new(few, 0, unit)) ? end : 0;
        }

        if (text.Text.IsAny(token, ["a", "an"]))
        {
            if (Unit(text, token + 1, false, out var unit) is not (> 0 and var end))
            {
                return 0;
            }

            var (more, after) = AndHalf(text, end);
            return Set(out amount, new(1 + more, 0, unit)) ? after : 0;
        }

        if (!NumberReader.TryRead(text.Text, token, out var number) || number.IsOrdinal || number.Amount is < 0 or > MostCounted)
        {
            return 0;
        }

        // "Three quarters of an hour"
        var at = number.Amount < 1 && text.Text.Is(number.EndToken, "of") && text.Text.IsAny(number.EndToken + 1, ["a", "an"]) ? number.EndToken + 2 : number.EndToken;
        if (Unit(text, at, at == number.EndToken, out var counted) is not (> 0 and var last))
        {
            return 0;
        }

        var (rest, final) = AndHalf(text, last);
        return Set(out amount, new(number.Amount + rest, number.Step, counted)) ? final : 0;
    }

    private static bool Set(out TimeAmount amount, TimeAmount value)
    {
        amount = value;
        return true;
    }

    /// <summary>"Half an hour", "half a year", "a quarter of an hour".</summary>
    private static int ReadHalf(DateText text, int token, out TimeAmount amount)
    {
        amount = default;
        token = text.Text.Is(token, "a") && text.Text.Is(token + 1, "quarter") ? token + 1 : token;
        var isHalf = text.Text.Is(token, "half");
        var at = text.Text.Is(token + 1, "of") ? token + 2 : token + 1;
        at = isHalf && text.Text.IsAny(token + 1, ["-"]) ? token + 2 : text.Text.IsAny(at, ["a", "an"]) ? at + 1 : 0;
        if (!(isHalf || text.Text.Is(token, "quarter")) || at == 0 || Unit(text, at, false, out var unit) is not (> 0 and var end))
        {
            return 0;
        }

        amount = new(isHalf ? 0.5m : 0.25m, 0, unit);
        return end;
    }

    /// <summary>"Few", "a few", "a couple of", "several": the token after.</summary>
    private static int ReadFew(DateText text, int token, out int few)
    {
        var at = text.Text.Is(token, "a") ? token + 1 : token;
        if (text.Word(at) is not { Kind: DateKind.Few, Value: var value })
        {
            few = 0;
            return 0;
        }

        few = value;
        return text.Text.Is(at + 1, "of") ? at + 2 : at + 1;
    }

    /// <summary>"An hour and a half", "two years and half".</summary>
    private static (decimal More, int End) AndHalf(DateText text, int end)
    {
        if (!text.Text.Is(end, "and"))
        {
            return (0, end);
        }

        var at = text.Text.Is(end + 1, "a") ? end + 2 : end + 1;
        return text.Text.Is(at, "half") && !text.Text.IsAny(at + 1, ["a", "an"]) ? (0.5m, at + 1)
            : text.Text.Is(at, "quarter") && at == end + 2 ? (0.25m, at + 1) : (0, end);
    }

    /// <summary>The token after a unit with its hyphen, or 0.</summary>
    private static int Unit(DateText text, int token, bool counted, out CalendarUnit unit)
    {
        unit = default;
        var at = text.Text.Is(token, "-") && text.Text.IsAttached(token) ? token + 1 : token;
        var isBusiness = text.Text.IsAny(at, ["business", "working"]);
        at = isBusiness ? at + 1 : at;
        if (text.Unit(at) is not { } found || (found == CalendarUnit.Weekend && !counted))
        {
            return 0;
        }

        unit = isBusiness ? CalendarUnit.BusinessDay : found;

        // "3 h", "20 min" have no article and no words for numbers; "quarters" alone are fourths.
        var isShort = text.Word(at)!.IsShort;
        var end = isShort && text.Text.Is(at + 1, ".") && text.Text.IsAttached(at + 1) && text.IsWord(at + 2) && !text.Text.IsCapitalised(at + 2) ? at + 2 : at + 1;
        return (isBusiness && found != CalendarUnit.Day) || (isShort && !counted) ? 0 : end;
    }
}
