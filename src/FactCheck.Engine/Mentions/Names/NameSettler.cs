using FactCheck.Engine.Mentions.References;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Settles by the whole story what a single place left open: names at places where any word has a capital, and words with several senses.</summary>
internal static class NameSettler
{
    /// <summary>How far behind ", which" another country is looked for.</summary>
    private const int SentenceReach = 15;

    public static void Settle(EntityScan scan, List<Mention> found)
    {
        var rows = new HashSet<Fact>();
        foreach (var mention in scan.Sure)
        {
            rows.Add((Fact)mention.Value!);
        }

        found.AddRange(scan.Sure);
        var peopled = scan.Weak.Count > 0 ? CountriesOfPeople(scan) : [];
        foreach (var mention in scan.Weak)
        {
            if (rows.Contains((Fact)mention.Value!) || (mention.Type == EntityTables.Countries && (peopled.Contains(((Fact)mention.Value!).Key) || IsBesideAnother(scan, mention))))
            {
                found.Add(mention);
            }
        }

        SettleAmbiguous(scan, rows, found);
    }

    /// <summary>A country whose word says little is meant where the story names one of its people.</summary>
    private static HashSet<string> CountriesOfPeople(EntityScan scan)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in scan.Sure)
        {
            if (mention is { Type: EntityTables.People, Value: Fact person } && CounterpartFinder.CountryOf(person) is { } country)
            {
                countries.Add(country);
            }
        }

        return countries;
    }

    /// <summary>And where ", which" follows, with another country behind it.</summary>
    private static bool IsBesideAnother(EntityScan scan, Mention weak)
    {
        if (weak.EndToken + 1 >= scan.Document.Tokens.Length || scan.Document.TextOf(weak.EndToken) is not "," || scan.Document.TextOf(weak.EndToken + 1) is not "which")
        {
            return false;
        }

        // What was seen for sure stands in the order of the text.
        for (var i = FirstAfter(scan.Sure, weak.EndToken); i < scan.Sure.Count && scan.Sure[i].FirstToken < weak.EndToken + SentenceReach; i++)
        {
            if (scan.Sure[i].Type == EntityTables.Countries && !ReferenceEquals(scan.Sure[i].Value, weak.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstAfter(List<Mention> mentions, int token)
    {
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].FirstToken <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void SettleAmbiguous(EntityScan scan, HashSet<Fact> rows, List<Mention> found)
    {
        if (scan.Ambiguous.Count == 0)
        {
            return;
        }

        var joined = JoinedPlaces(scan);
        foreach (var (token, _) in scan.Ambiguous)
        {
            var senses = scan.At(token).Senses;
            if (Supported(scan, senses, rows, joined.Contains(token), out var because) is { Row: { } row } sense)
            {
                found.Add(new(token, token + 1, row.Table, sense.Form, row) { Because = because });
            }
        }
    }

    /// <summary>The only sense that a cue, a mention of its row or a list of its like speaks for; null where none or several have one.</summary>
    private static NameSense? Supported(EntityScan scan, NameSense[] senses, HashSet<Fact> rows, bool isJoined, out string because)
    {
        because = "";
        NameSense? only = null;
        foreach (var sense in senses)
        {
            var isNamed = sense.Row is not null && rows.Contains(sense.Row);
            if (!isNamed && !scan.Cues.ContainsKey(sense))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = sense;
            because = isNamed ? $"{sense.Row} is named in the story" : $"the story also says {scan.Document.TextOf(scan.Cues[sense])}";
        }

        if (only is not null || !isJoined)
        {
            return only;
        }

        because = "it stands in a list of countries";
        foreach (var sense in senses)
        {
            if (sense.Row is not null)
            {
                if (only is not null)
                {
                    return null;
                }

                only = sense;
            }
        }

        return only;
    }

    /// <summary>The tokens that a comma or "and" joins with the name of a country.</summary>
    private static HashSet<int> JoinedPlaces(EntityScan scan)
    {
        var places = new HashSet<int>();
        foreach (var mention in scan.Sure)
        {
            if (mention.Type == EntityTables.Countries)
            {
                AddJoined(scan, mention.EndToken, mention.EndToken + 1, places);
                AddJoined(scan, mention.FirstToken - 1, mention.FirstToken - 2, places);
            }
        }

        return places;
    }

    private static void AddJoined(EntityScan scan, int joint, int place, HashSet<int> places)
    {
        if (joint >= 0 && joint < scan.Document.Tokens.Length && scan.Document.TextOf(joint) is "and" or "," or "&")
        {
            places.Add(place);
        }
    }
}
