namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>Turns of phrase whose numbers count nothing: second to none, square one, cloud nine.</summary>
internal static class Idioms
{
    /// <summary>Their words, by the first of them.</summary>
    public static ILookup<string, string[]> All { get; } = Read().ToLookup(static words => words[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The token after the longest idiom that begins here; the token itself where none does.</summary>
    /// <param name="idioms">Those that begin with the token's word, the longest first.</param>
    public static int EndOf(TokenText text, int token, string[][] idioms)
    {
        foreach (var idiom in idioms)
        {
            var at = 1;
            while (at < idiom.Length && text.Is(token + at, idiom[at]))
            {
                at++;
            }

            if (at == idiom.Length)
            {
                return token + at;
            }
        }

        return token;
    }

    private static List<string[]> Read()
    {
        var idioms = new List<string[]>();
        for (var file = new VocabularyFile("idioms.csv"); file.Read();)
        {
            idioms.Add(VocabularyFile.Cut(file["words"]).Words);
        }

        return idioms;
    }
}
