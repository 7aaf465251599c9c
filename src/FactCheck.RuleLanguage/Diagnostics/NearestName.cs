using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>Finds the name that a misspelt one most likely stands for.</summary>
internal static class NearestName
{
    /// <summary>" Did you mean x?" for a name within a third of its length in edits, else nothing.</summary>
    public static string Suggest(string name, IEnumerable<string> candidates)
    {
        var best = string.Empty;
        var fewest = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var edits = Distance(name, candidate);
            if (edits < fewest)
            {
                (best, fewest) = (candidate, edits);
            }
        }

        return best.Length == 0 ? string.Empty : $" Did you mean '{best}'?";
    }

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
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
