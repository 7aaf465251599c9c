namespace FactCheck.Formats;

/// <summary>Ends the reading of a file or of one story in it; it never leaves this project.</summary>
/// <param name="offset">Where in the file's text the reading ended; 0 where the file has no text of its own.</param>
internal sealed class UnreadableException(int offset, string message) : Exception(message)
{
    public int Offset => offset;
}
