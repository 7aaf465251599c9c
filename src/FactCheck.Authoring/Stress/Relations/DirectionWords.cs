using System.Text.RegularExpressions;

namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Words that say whether something became more or less.</summary>
internal static partial class DirectionWords
{
    private const int Reach = 45;

    /// <summary>1 for more, -1 for less, 0 where no such word stands near, in its clause, or both do.</summary>
    public static int Near(string sentence, Figure figure)
    {
        var before = sentence[Math.Max(0, figure.Start - Reach)..figure.Start];
        before = before[(before.LastIndexOf(';') + 1)..];
        var after = sentence[figure.TailEnd..Math.Min(sentence.Length, figure.TailEnd + Reach)];
        after = after[..(after.IndexOfAny([',', ';']) is >= 0 and var end ? end : after.Length)];
        var up = More().Count(before) + More().Count(after);
        var down = Less().Count(before) + Less().Count(after);
        return up > 0 && down == 0 ? 1 : down > 0 && up == 0 ? -1 : 0;
    }

    [GeneratedRegex(@"\b((?<!\bg[ai]ven? )up|rose|ris(e|es|en|ing)|increas\w*|gr(ew|ow|ows|own|owing|owth)|climb\w*|jump\w*|gain\w*|more|higher|surg\w*|soar\w*|larger|add(s|ed)?|dearer|raised?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex More();

    [GeneratedRegex(@"\b(down|f[ae]ll(s|en|ing)?|drop\w*|declin\w*|decreas\w*|fewer|less|lower(ed)?|shr[aiu]nk\w*|slump\w*|lost|loss|cut|below|smaller|cheaper)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Less();
}
