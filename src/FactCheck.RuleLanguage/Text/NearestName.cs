using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Text;

/// <summary>Finds the name an author probably meant.</summary>
internal static class NearestName
{
    /// <summary>A sentence that names the nearest candidate, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(1, name.Length / 2) + 1;
        foreach (var candidate in candidates)
        {
            var distance = IsShortFor(name, candidate) ? 1 : Distance(name, candidate);

            // Of two equally near the longer one: letters are left out more often than written twice.
            if (distance < least || (distance == least && best is not null && candidate.Length > best.Length && name.Length > best.Length))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best is null ? "" : $" Did you mean '{best}'?";
    }

    /// <summary>The nearest of a closed list, or the whole list where none is near.</summary>
    public static string Choice(string name, IReadOnlyCollection<string> candidates)
    {
        var hint = Hint(name, candidates);
        return hint.Length > 0 || candidates.Count == 0 ? hint : $" It is one of {string.Join(", ", candidates)}.";
    }

    /// <summary>Whether the name is how people cut the candidate short: <c>warn</c> for <c>warning</c>.</summary>
    private static bool IsShortFor(string name, string candidate) => name.Length > 2 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
