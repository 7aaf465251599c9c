namespace FactCheck.ReviewDesk.Inbox;

/// <summary>Texts as they are searched: in small letters of every alphabet, the same in every database.</summary>
public static class SearchText
{
    private const int MostWords = 10;

    /// <summary>No word of a search reaches from one text into the next.</summary>
    public static string Of(params ReadOnlySpan<string> texts) => string.Join('\n', texts).ToLowerInvariant();

    /// <summary>The words of a search, all of which are wanted.</summary>
    public static IEnumerable<string> Words(string search) => Of(search).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords);
}
