namespace FactCheck.Formats;

/// <summary>Ends the reading of a file or of one story in it; it never leaves this project.</summary>
/// <param name="offset">Where in the file's text the reading ended; 0 where the file has no text of its own.</param>
internal sealed class UnreadableException(int offset, string message) : Exception(OneLine(message))
{
    public int Offset => offset;

    /// <summary>What a parser says may quote a line end of the file.</summary>
    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
