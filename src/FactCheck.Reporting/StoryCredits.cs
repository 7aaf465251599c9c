using System.Text.RegularExpressions;
using FactCheck.Model;

namespace FactCheck.Reporting;

/// <summary>What a story says of itself beside its headline, date and source: who wrote it, where, which version, in which language.</summary>
internal static partial class StoryCredits
{
    /// <summary>Byline, dateline, version and language for people to read; what the story does not say is left out.</summary>
    public static IEnumerable<string> Of(Story story)
    {
        if (story.Byline.Length > 0)
        {
            yield return story.Byline.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? story.Byline : "By " + story.Byline;
        }

        if (story.Dateline.Length > 0)
        {
            yield return story.Dateline;
        }

        if (story.Version.Length > 0)
        {
            yield return "version " + story.Version;
        }

        if (story.Language.Length > 0)
        {
            yield return "language " + story.Language;
        }
    }

    /// <summary>The language as a page may name it, null where it is no tag of BCP 47's shape.</summary>
    public static string? LanguageTag(Story story) => Tag().IsMatch(story.Language) ? story.Language : null;

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex Tag();
}
