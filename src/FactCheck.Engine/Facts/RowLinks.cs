namespace FactCheck.Engine.Facts;

/// <summary>Rows may refer to each other across tables: none is shown to other threads before all that it leads to are filled in.</summary>
internal static class RowLinks
{
    public static readonly Lock Gate = new();

    private static readonly List<Action> Publishing = [];
    private static int s_depth;

    /// <param name="link">May follow further links.</param>
    /// <param name="publish">Done once the outermost link is followed.</param>
    public static void Follow(Action link, Action publish)
    {
        Publishing.Add(publish);
        s_depth++;
        try
        {
            link();
        }
        finally
        {
            if (--s_depth == 0)
            {
                Publishing.ForEach(one => one());
                Publishing.Clear();
            }
        }
    }
}
