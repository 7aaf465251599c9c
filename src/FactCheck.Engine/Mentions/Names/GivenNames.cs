using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions.Names;

/// <summary>Usual given names of one gender, from <c>given-names.csv</c>: they show that a run of capitals is a person, and whom "she" cannot mean.</summary>
/// <remarks>Names of both genders, places and everyday words are left out, so a name that is not here says nothing.</remarks>
internal static class GivenNames
{
    public static IReadOnlyDictionary<string, bool> IsFemale { get; } = Read();

    /// <summary>Whether the person of a full name is a woman; null where the first name does not tell.</summary>
    public static bool? OfPerson(string fullName)
    {
        var end = fullName.AsSpan().IndexOfAny(' ', '-');
        return end > 0 && IsFemale.TryGetValue(fullName[..end], out var female) ? female : null;
    }

    private static Dictionary<string, bool> Read()
    {
        var names = new Dictionary<string, bool>(StringComparer.Ordinal);
        var file = new VocabularyFile("given-names.csv");
        while (file.Read())
        {
            names.Add(file["name"], file["gender"] == "f");
        }

        return names;
    }
}
