namespace FactCheck.Model;

/// <summary>Leads from a span of a story's text back to its place in the file that came in.</summary>
public abstract class TextOrigin
{
    /// <param name="start">Offset of the first character in <see cref="Story.Text"/>.</param>
    /// <param name="end">Offset after the last; more than <paramref name="start"/>.</param>
    public abstract Place Locate(int start, int end);
}
