using System.Text.RegularExpressions;

namespace FactCheck.ReviewDesk.Work;

/// <summary>Names that are called in a text: <c>@ben</c>. An e-mail address calls nobody.</summary>
public static partial class Mentions
{
    /// <summary>What may be the names, each as people sign in with it, in upper case; the stop after a name may be part of it or not.</summary>
    public static IReadOnlySet<string> In(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match call in Call().Matches(text))
        {
            var name = call.Groups[1].Value.ToUpperInvariant();
            names.Add(name);
            names.Add(name.TrimEnd('.', '-', '_'));
        }

        return names;
    }

    /// <summary>The text in pieces, of which those are calls that call one of the names.</summary>
    /// <param name="names">In upper case.</param>
    public static IEnumerable<(string Text, bool IsCall)> Split(string text, IReadOnlySet<string> names)
    {
        var from = 0;
        foreach (Match call in Call().Matches(text))
        {
            var name = call.Groups[1].Value;
            var known = (string[])[name, name.TrimEnd('.', '-', '_')];
            if (known.FirstOrDefault(one => names.Contains(one.ToUpperInvariant())) is not { } called)
            {
                continue;
            }

            yield return (text[from..call.Index], false);
            from = call.Index + 1 + called.Length;
            yield return (text[call.Index..from], true);
        }

        yield return (text[from..], false);
    }

    [GeneratedRegex(@"(?<![\w.+@-])@([A-Za-z0-9][A-Za-z0-9._-]*)(?!@)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
