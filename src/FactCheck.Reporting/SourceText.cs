using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting;

/// <summary>Where a row comes from, in words.</summary>
internal static class SourceText
{
    public static string Of(Source? source)
    {
        if (source is null)
        {
            return "source: none on record";
        }

        var address = source.Url.Length > 0 ? ", " + source.Url : "";
        return $"source: {source.Title}{address}, {Confirmed(source)}";
    }

    public static string Confirmed(Source source) => source.Confirmed is { } day ? "confirmed " + ValueText.Of(day) : "never confirmed";
}
