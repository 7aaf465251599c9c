using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds numbers told by their tens: mid-20s, in her early 40s, low 30s.</summary>
/// <remarks>Early or low is the first four, mid the middle five, late or high the last four of the ten: a convention of ours, wide on purpose.</remarks>
internal static class TensFinder
{
    public static int Find(TokenText text, int token, List<Mention> found)
    {
        var digits = text.Document.TextOf(token);
        if (digits.Length != 3 || digits[1] != '0' || digits[2] != 's' || digits[0] == '0')
        {
            return token + 1;
        }

        var tens = (digits[0] - '0') * 10m;
        var at = text.Is(token - 1, "-") ? token - 2 : token - 1;
        var (low, high) = text.IsAny(at, ["early", "low"]) ? (tens, tens + 4)
            : text.Is(at, "mid") ? (tens + 3, tens + 8)
            : text.IsAny(at, ["late", "high", "upper"]) ? (tens + 6, tens + 10)
            : (tens, tens + 10);
        var isPart = high - low < 10;
        var isAge = IsOwned(text, isPart ? at : token);
        if (!isPart && !isAge)
        {
            return token + 1;
        }

        var first = isPart ? at : token;
        var range = Interval.Between(low, high, true, false);
        found.Add(new(first, token + 1, MentionTypes.Number, MentionForms.Range, Number.Stated(range, text.Text(first, token + 1))));
        if (isAge)
        {
            found.Add(new(first, token + 1, MentionTypes.Age, MentionForms.Range, new Duration(range, TimeUnit.Year, text.Text(first, token + 1))));
        }

        return token + 1;
    }

    /// <summary>Whether tens are somebody's, and so an age.</summary>
    /// <param name="first">Their first token.</param>
    public static bool IsOwned(TokenText text, int first) => text.IsAny(first - 1, ["his", "her", "their", "my", "your", "our"]);
}
