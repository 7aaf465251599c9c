using System.Globalization;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads clock times: 8 p.m. · 8:30am · at 14:30 · 1430 GMT · 8 o'clock · noon.</summary>
internal static class ClockReader
{
    /// <summary>The token after the time, or 0.</summary>
    public static int Read(DateText text, int token, out ClockTime time)
    {
        time = default;
        if (text.Word(token) is { Kind: DateKind.Clock, Value: var named })
        {
            return Finish(text, token + 1, named, 0, out time);
        }

        if (!text.IsNumber(token) || !TryReadDigits(text, token, out var digits, out var length))
        {
            return 0;
        }

        if (length == 4)
        {
            var isTime = digits / 100 < 24 && digits % 100 < 60;
            return isTime && Zone(text, token + 1) is not null ? Finish(text, token + 1, digits / 100, digits % 100, out time) : 0;
        }

        var end = token + 1;
        var minutes = 0;
        var isFull = text.IsTight(end, [":"]) && TryReadDigits(text, end + 1, out minutes, out var minuteLength) && minuteLength == 2 && minutes < 60
            && !(text.IsTight(end + 2, [":"]) && text.IsNumber(end + 3));
        end = isFull ? end + 2 : end;
        if (length > 2 || digits > 24)
        {
            return 0;
        }

        if (Half(text, end) is { } afternoon && digits is >= 1 and <= 12)
        {
            return Finish(text, end + 1, (digits % 12) + afternoon, isFull ? minutes : 0, out time);
        }

        if (text.Text.IsAny(end, ["o'clock", "o’clock"]) && digits <= 12)
        {
            return Finish(text, end + 1, digits, 0, out time);
        }

        // Without a zone or "at" 14:30 may be a score or the time of a runner.
        return isFull && digits < 24 && (Zone(text, end) is not null || text.Text.IsAny(token - 1, ["at", "by", "before", "after", "until", "from", "around", "about", "since"]))
            ? Finish(text, end, digits, minutes, out time)
            : 0;
    }

    private static int Finish(DateText text, int end, int hour, int minute, out ClockTime time)
    {
        var zone = Zone(text, end);
        time = new(new(hour % 24, minute), zone);
        return zone is null ? end : end + 1;
    }

    /// <summary>0 for a.m., 12 for p.m.</summary>
    private static int? Half(DateText text, int token)
        => text.Text.IsAny(token, ["am", "a.m.", "a.m"]) ? 0 : text.Text.IsAny(token, ["pm", "p.m.", "p.m"]) ? 12 : null;

    private static int? Zone(DateText text, int token)
        => text.IsWord(token) && DateVocabulary.Zones.TryGetValue(text.Text.Document.TextOf(token), out var minutes) ? minutes : null;

    private static bool TryReadDigits(DateText text, int token, out int value, out int length)
    {
        value = 0;
        length = 0;
        if (!text.IsNumber(token))
        {
            return false;
        }

        var digits = text.Text.Document.TextOf(token);
        length = digits.Length;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
