using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>What a percentage counts: shares, points of them, or hundredths of points.</summary>
internal enum PercentPoints : byte
{
    None,
    Whole,
    Basis,
}

/// <summary>Reads the words of percentages behind a number, and "per cent of 10".</summary>
internal static class PercentReader
{
    /// <summary>The token after the words that make a percentage of the number before them; 0 for none.</summary>
    public static int EndOf(TokenText text, int token, out PercentPoints points)
    {
        points = PercentPoints.None;
        var at = text.Is(token, "-") ? token + 1 : token;

        // "A quarter of a percentage point", "half a percent".
        at = text.Is(at, "of") && text.IsAny(at + 1, ["a", "one"]) && text.IsAny(at + 2, ["percentage", "percent"]) ? at + 2
            : text.Is(at, "a") && text.IsAny(at + 1, ["percentage", "percent"]) ? at + 1
            : at;
        if (text.Is(at, "basis") && text.IsAny(at + 1, ["point", "points"]))
        {
            points = PercentPoints.Basis;
            return at + 2;
        }

        if (text.IsAny(at, ["bps", "bp"]))
        {
            points = PercentPoints.Basis;
            return at + 1;
        }

        if (text.IsAny(at, ["pp", "ppt", "ppts"]))
        {
            points = PercentPoints.Whole;
            return at + 1;
        }

        if (text.IsAny(at, ["percentage", "percent", "%"]) && text.IsAny(text.Is(at + 1, "-") ? at + 2 : at + 1, ["point", "points"]))
        {
            points = PercentPoints.Whole;
            return text.Is(at + 1, "-") ? at + 3 : at + 2;
        }

        return text.IsAny(at, ["%", "percent", "percents", "pct", "pct."]) ? at + 1
            : text.Is(at, "per") && text.IsAny(at + 1, ["cent", "cents"]) ? at + 2
            : 0;
    }

    /// <summary>"Per cent of 10" is ten of them; the sign alone is a unit without a number.</summary>
    public static int FindBefore(TokenText text, int token, List<Mention> found)
    {
        var end = EndOf(text, token, out var points);
        if (end > 0 && points == PercentPoints.None && text.Is(end, "of") && NumberReader.TryRead(text, end + 1, out var number) && number is { IsOrdinal: false, IsGlued: false })
        {
            var range = Rounding.Implied(number.Amount, number.Step == 0 ? 1 : number.Step);
            found.Add(new(token, number.EndToken, MentionTypes.Percent, "", new Percent(range, false, text.Text(token, number.EndToken)))
            {
                Written = new(token, number.EndToken, number.Amount),
            });
            return end;
        }

        if (text.Is(token, "%"))
        {
            found.Add(new(token, token + 1, MentionTypes.Unit, "percent", "%"));
        }

        return token + 1;
    }
}
