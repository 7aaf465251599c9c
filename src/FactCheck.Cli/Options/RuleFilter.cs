using System.IO.Enumeration;

namespace FactCheck.Cli.Options;

/// <summary>Chooses rules by their ids: <c>diplomacy/*</c>, or <c>relations-age-*</c> in any domain.</summary>
internal sealed class RuleFilter(IReadOnlyList<string> globs)
{
    public bool Passes(string id)
    {
        foreach (var glob in globs)
        {
            if (Matches(glob, id))
            {
                return true;
            }
        }

        return globs.Count == 0;
    }

    /// <summary><c>*</c> stands for any characters and <c>?</c> for one; without a slash the rule's name is meant.</summary>
    public static bool Matches(string glob, string id)
        => FileSystemName.MatchesSimpleExpression(glob, glob.Contains('/') ? id : NameOf(id), ignoreCase: false);

    /// <summary>The glob for every rule of the id's domain.</summary>
    public static string DomainOf(string id) => id[..(id.LastIndexOf('/') + 1)] + "*";

    /// <summary>The id without its domain.</summary>
    public static string NameOf(string id) => id[(id.LastIndexOf('/') + 1)..];
}
