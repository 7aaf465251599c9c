using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Words with a capital that make the name beside them part of a longer one: "Japan Airlines", "Bank of Japan", "Indian Ocean".</summary>
internal static class OrganisationWords
{
    private static readonly WordSet s_after = WordSet.Of(
        "Airlines", "Airways", "Ocean", "Sea", "Gulf", "Peninsula", "Alps", "Channel", "River", "Times", "Post", "Today", "Herald", "Tribune", "Journal", "News", "Radio", "Television", "Open", "Cup",
        "League", "University", "Institute", "College", "Tech", "Bank", "Group", "Telecom", "Motors", "Steel", "Post", "Inc", "Ltd", "Corp", "Foundation", "Society", "Museum", "Hotel", "Street",
        "Avenue", "Road", "Square", "War", "Club", "United", "FC", "Party", "Falls", "Bridge", "Beach", "Castle", "Palace", "Theatre", "Theater", "Prize", "Stadium", "Airport", "Hospital", "School");

    private static readonly WordSet s_before = WordSet.Of(
        "Bank", "University", "Gulf", "Museum", "College", "Sea", "Bay", "Strait", "Institute", "Times", "Isle", "Gate", "Church", "Air", "Battle", "Treaty", "Duke", "Count");

    private static readonly WordSet s_inside = WordSet.Of(
        "Ministry", "Department", "University", "College", "Institute", "School", "Bank", "Group", "Council", "Party", "Agency", "Company", "Corp", "Inc", "Ltd", "Co", "Court", "House", "Street",
        "Organisation", "Organization", "Foundation", "Committee", "Commission", "Times", "News", "Post", "Press", "Airlines", "Airways", "Union", "League", "Club", "Association", "Society", "Office",
        "Bureau", "Authority", "Centre", "Center", "Fund", "Trust", "Hospital", "Church", "Army", "Navy", "Police", "Parliament", "Senate", "Congress", "Assembly", "Cabinet", "Government",
        "Federation", "Confederation", "Alliance", "Treaty", "Agreement", "Act", "Conference", "Summit", "Forum", "Games", "Cup", "Championship", "City", "County", "State", "Province", "River",
        "Lake", "Mount", "Island", "Islands", "Bay", "Valley", "Airport", "Station", "Holdings", "Partners", "Capital", "Securities", "Research", "Technologies", "Motors", "Energy", "Media",
        "Network", "Radio", "Television", "Journal", "Herald", "Tribune", "Museum", "Reserve", "Exchange", "Index", "Union", "Service", "Services", "System", "World", "International", "National",
        "Cooperation", "Nations", "States", "Republic", "Kingdom", "Democrats", "Republicans", "Conservatives", "Labour", "Fire", "Bloc");

    /// <summary>Whether a word right after a name makes it part of another.</summary>
    public static bool Follow(ReadOnlySpan<char> word) => s_after.Contains(word);

    /// <summary>Whether a word before "of" and a name makes it part of another.</summary>
    public static bool Govern(ReadOnlySpan<char> word) => s_before.Contains(word);

    /// <summary>Whether no person has a name with this word.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => s_inside.Contains(word);
}
