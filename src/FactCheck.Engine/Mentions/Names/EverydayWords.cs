namespace FactCheck.Engine.Mentions.Names;

/// <summary>Names that are English words or usual given names too, so that they need more than a capital that any word would have there.</summary>
internal static class EverydayWords
{
    /// <summary>Things, fish and hats in small letters, but with a capital hardly anything but the place.</summary>
    private static readonly HashSet<string> s_things = new(StringComparer.OrdinalIgnoreCase)
    {
        "China", "Chile", "Brazil", "Panama", "Cuba", "India", "Malta", "Swiss", "Turks", "Dutch", "Thai", "Mali", "Niger", "Oman", "Java", "Morocco", "Jersey", "Lima", "Japan", "Ghana",
        "Americas", "Commonwealth",
    };

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        // Countries and their people that begin sentences as words or given names too.
        "Turkey", "Chad", "Jordan", "Georgia", "Guinea", "Pole", "Poles", "Polish", "Swede", "Swedes", "Danish", "Finn", "Finns",

        // Surnames and short names.
        "May", "Bush", "Brown", "Ford", "Trump", "Carter", "Major", "Day", "Rice", "Law", "Bean", "Best", "Black", "Blair", "Blunt", "Bond", "Book", "Brand", "Bright", "Brook", "Burns", "Bull",
        "Chase", "Clay", "Close", "Cook", "Cox", "Cross", "Curry", "Dean", "Drew", "Early", "East", "English", "Fair", "Field", "Fish", "Flood", "Fox", "Frank", "Free", "French", "Frost",
        "Gates", "Gore", "Grant", "Gray", "Green", "Grey", "Gross", "Hall", "Hand", "Hill", "Hope", "House", "Hunt", "Hunter", "Ill", "Joy", "King", "Lake", "Lane", "Land", "Long", "Love",
        "Mark", "Marks", "Mercy", "Miles", "Mill", "Miller", "Moon", "Moor", "Moore", "North", "Page", "Park", "Parks", "Pence", "Penny", "Pope", "Power", "Powers", "Price", "Pride", "Prime",
        "Reed", "Rich", "Rivers", "Rose", "Rush", "Sharp", "Short", "Small", "Smart", "Snow", "South", "Speaker", "Spring", "Star", "Steel", "Stone", "Strange", "Straw", "Street", "Strong",
        "Summers", "Sharif", "Swift", "Temple", "Truss", "Union", "Walker", "Wall", "Ward", "Waters", "Webb", "Wells", "West", "White", "Will", "Wise", "Wood", "Woods", "Young", "An", "In", "No",
        "Do", "Go", "Ho", "So", "To", "Yes", "June", "April", "March", "August", "Kim", "Lee", "Sunday", "Lula", "Grace", "Faith", "Bill", "Rob", "Sue", "Pat", "Drew", "Art", "Gene", "Jack",
    };

    /// <summary>Whether a name in small letters is something else.</summary>
    public static bool AreThings(string word) => s_things.Contains(word) || s_words.Contains(word);

    /// <summary>Whether an acronym reads as a word where a whole line is in capitals.</summary>
    public static bool IsWordInCapitals(EntityName name) => name.IsAcronym && name.Tokens[0] is "US" or "WHO" or "IT" or "AM" or "PM" or "AU";

    /// <summary>Whether a word is everyday only as a surname, so that a word in small letters behind it makes it an adjective.</summary>
    public static bool IsPlainAdjective(ReadOnlySpan<char> word) => word is "French" or "Danish";

    /// <summary>Whether even a capital says little, as at the beginning of a sentence.</summary>
    public static bool Contain(string word) => s_words.Contains(word);
}
