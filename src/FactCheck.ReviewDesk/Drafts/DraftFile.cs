using System.Text.RegularExpressions;
using FactCheck.Authoring.Drafts;
using FactCheck.ReviewDesk.Library;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>A rule file that somebody writes on the desk.</summary>
/// <param name="Path">Where it would stand in the newsroom's repository.</param>
public sealed partial record DraftFile(string Path, string Text)
{
    /// <summary>In characters; the largest standard file has a tenth.</summary>
    public const int Longest = 200_000;

    /// <summary>A new file, or a copy of a standard one.</summary>
    /// <param name="place">Folder and name of a standard file: <c>diplomacy/relations-age.yaml</c>; null for a new one.</param>
    /// <returns>Null where there is no such file.</returns>
    public static DraftFile? Begin(string? place)
        => string.IsNullOrEmpty(place)
            ? new("rules/newsroom/my-rule.yaml", RuleDraft.Write("my-rule", "rules/newsroom/my-rule.yaml"))
            : StandardSources.Rules.Files.Where(file => file.Place == place).Select(file => new DraftFile(file.Path, file.Text)).FirstOrDefault();

    /// <summary>What form fields hold, with the line ends that rule files have.</summary>
    /// <returns>Null and why, where it cannot be a rule file.</returns>
    public static (DraftFile? File, string? Fault) Of(string? path, string? text)
        => path is null || !Paths().IsMatch(path) ? (null, $"'{path}' is no place for a rule file. Write it as rules/DOMAIN/NAME.yaml, in small letters, digits and hyphens.")
            : text is null or { Length: > Longest } ? (null, $"A rule file has no more than {Longest} characters.")
            : (new(path, text.ReplaceLineEndings("\n")), null);

    [GeneratedRegex("^rules/[a-z][a-z0-9-]{0,40}/[a-z0-9][a-z0-9-]{0,60}\\.yaml$")]
    private static partial Regex Paths();
}
