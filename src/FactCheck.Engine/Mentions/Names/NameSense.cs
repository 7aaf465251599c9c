using FactCheck.Model;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>One thing that an ambiguous word may name; null for what no table has, as the American state of Georgia.</summary>
internal sealed record NameSense(Fact? Row, string Form);

/// <summary>Words that name several things, and the words of a story that tell which one it means.</summary>
/// <remarks>Only one sense with a cue settles the word; without a cue, or with cues for two, it is left open.</remarks>
internal static class SenseTable
{
    /// <param name="Words">The ambiguous words.</param>
    /// <param name="Full">The full name of what they may mean, as on record; null for what no table has.</param>
    /// <param name="Cues">Single words, with their capitals.</param>
    internal sealed record Entry(string[] Words, string Form, string? Full, string[] Cues);

    public static IReadOnlyList<Entry> Entries { get; } =
    [
        new(["Georgia"], "name", "Georgia",
            ["Tbilisi", "Batumi", "Kutaisi", "Caucasus", "Abkhazia", "Ossetia", "Georgian", "Georgians", "Saakashvili", "Zourabichvili", "Kobakhidze", "Kavelashvili", "Ivanishvili"]),
        new(["Georgia"], "name", null,
            ["Atlanta", "Savannah", "Augusta", "Macon", "Alabama", "Florida", "Carolina", "Tennessee", "Republican", "Republicans", "Democrat", "Democrats", "Senator", "Bulldogs", "Fulton", "Kemp",
                "Raffensperger", "Warnock", "Ossoff"]),
        new(["Guinea"], "name", "Guinea", ["Conakry", "Doumbouya", "Simandou"]),
        new(["Guinea"], "name", "Equatorial Guinea", ["Malabo", "Obiang"]),
        new(["Guinea"], "name", "Guinea-Bissau", ["Bissau", "Embalo"]),
        new(["Guinea"], "name", "Papua New Guinea", ["Moresby", "Marape", "Bougainville"]),
        new(["Congo"], "aliases", "Democratic Republic of the Congo", ["Kinshasa", "Goma", "Bukavu", "Lubumbashi", "Kivu", "Katanga", "Ituri", "Tshisekedi", "Kabila", "Mobutu", "M23"]),
        new(["Congo"], "aliases", "Republic of the Congo", ["Brazzaville", "Sassou", "Nguesso"]),
        new(["Congolese"], "demonyms", "Democratic Republic of the Congo", ["Kinshasa", "Goma", "Bukavu", "Lubumbashi", "Kivu", "Katanga", "Ituri", "Tshisekedi", "Kabila", "Mobutu", "M23"]),
        new(["Congolese"], "demonyms", "Republic of the Congo", ["Brazzaville", "Sassou", "Nguesso"]),
        new(["Korea"], "aliases", "South Korea", ["Seoul", "Busan", "Incheon", "Samsung", "Hyundai", "KOSPI", "Kospi"]),
        new(["Korea"], "aliases", "North Korea", ["Pyongyang", "Kaesong", "KCNA"]),
        new(["Korean", "Koreans"], "demonyms", "South Korea", ["Seoul", "Busan", "Incheon", "Samsung", "Hyundai", "KOSPI", "Kospi"]),
        new(["Korean", "Koreans"], "demonyms", "North Korea", ["Pyongyang", "Kaesong", "KCNA"]),
        new(["Dominican", "Dominicans"], "demonyms", "Dominican Republic", ["Domingo", "Abinader", "Punta"]),
        new(["Dominican", "Dominicans"], "demonyms", "Dominica", ["Roseau", "Skerrit"]),
        new(["Macedonia", "Macedonian"], "aliases", "North Macedonia", ["Skopje"]),
        new(["Macedonia", "Macedonian"], "aliases", null, ["Alexander", "Thessaloniki", "Philip"]),
    ];
}
