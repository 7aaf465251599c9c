using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds lengths of time: 3 hours · two and a half years · 1 year 1 month 21 days · an hour and a half · a couple of weeks · all day.</summary>
internal static class DurationFinder
{
    private const int MostInside = 8;

    /// <summary>Adds the duration that begins at this token.</summary>
    public static void Find(DateText text, int token, List<Mention> found)
    {
        if (IsInside(found, token))
        {
            return;
        }

        if (AmountReader.Read(text, token) is { } amount)
        {
            if (!IsAge(text, amount.End) && (!text.Text.IsAny(token, ["a", "an"]) || amount.IsOpen || amount.Parts is not [{ Amount: 1 } one] || IsLength(text, token, amount.End, one.Unit)))
            {
                Add(text, amount.First, amount.End, DurationMaker.Make(amount), found);
            }
        }
        else if (text.Is(token, DateKind.Whole) && AmountReader.ReadWhole(text, token) is { } whole)
        {
            Add(text, token, whole.End, DurationMaker.Make(whole), found, MentionForms.Whole);
        }
    }

    private static void Add(DateText text, int token, int end, MadeDuration made, List<Mention> found, string form = "")
    {
        var hedge = HedgeReader.Read(text.Text, text.Text.Start, token, end, out var first, out var last);
        var range = hedge == Hedge.None ? made.Range : Hedging.Range(hedge, made.Amount, made.Step);
        found.Add(new(first, last, MentionTypes.Duration, form, new Duration(range, made.Unit, text.Text.Text(first, last)))
        {
            Written = new(token, end, made.Amount),
        });
    }

    /// <summary>"21 days" in "1 month 21 days" is no duration of its own, nor is what was found already.</summary>
    private static bool IsInside(List<Mention> found, int token)
    {
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MostInside); i--)
        {
            if (found[i] is { Type: MentionTypes.Duration, Written: { } written } && written.FirstToken <= token && written.EndToken > token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>54-year-old.</summary>
    private static bool IsAge(DateText text, int end) => text.Text.IsAny(text.Text.Is(end, "-") ? end + 1 : end, ["old", "olds"]);

    /// <summary>"A year" is a rate behind an amount ("3% a year"), "a second" and "a quarter" are parts or places more often.</summary>
    private static bool IsLength(DateText text, int token, int end, CalendarUnit unit)
        => IsAskedFor(text, token, end)
            || (unit is not (CalendarUnit.Second or CalendarUnit.Quarter) && !text.Text.IsAny(token - 1, ["times", "once", "twice", "thrice", "what", "such", "many", "on"])
                && !text.IsNumber(token - 1) && text.Text.Entry(token - 1) is not ({ Kind: not NumberKind.None } or { Names.Length: > 0 }) && !CountFinder.IsThing(text.Text, token - 1));

    /// <summary>Whether a word beside it asks for a length.</summary>
    private static bool IsAskedFor(DateText text, int token, int end)
        => text.Text.IsAny(token - 1, ["for", "in", "over", "about", "within", "than", "nearly", "almost", "after", "under", "only", "just", "least", "lasted", "lasting", "lasts", "took", "takes", "taking", "spent", "spend", "around", "roughly", "every", "half", "once"])
            || text.Text.IsAny(end, ["ago", "later", "earlier", "long"]);
}
