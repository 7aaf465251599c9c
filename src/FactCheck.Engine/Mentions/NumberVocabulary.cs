using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>The words for units of time.</summary>
internal static class NumberVocabulary
{
    public static readonly Dictionary<string, TimeUnit> TimeUnits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["minute"] = TimeUnit.Minute,
        ["minutes"] = TimeUnit.Minute,
        ["hour"] = TimeUnit.Hour,
        ["hours"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day,
        ["days"] = TimeUnit.Day,
        ["week"] = TimeUnit.Week,
        ["weeks"] = TimeUnit.Week,
        ["month"] = TimeUnit.Month,
        ["months"] = TimeUnit.Month,
        ["year"] = TimeUnit.Year,
        ["years"] = TimeUnit.Year,
    };

    public static bool TryGet<T>(Dictionary<string, T> words, ReadOnlySpan<char> word, out T value)
        => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out value!);
}
