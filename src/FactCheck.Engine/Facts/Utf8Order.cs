namespace FactCheck.Engine.Facts;

/// <summary>The order of texts by the bytes of their UTF-8, which is that of databases: by code points, where .NET's ordinal one goes by UTF-16.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> a = x, b = y;
        var same = a.CommonPrefixLength(b);
        return same == a.Length || same == b.Length ? a.Length.CompareTo(b.Length) : Rank(a[same]).CompareTo(Rank(b[same]));
    }

    /// <summary>What is beyond the first plane has two code units from the midst of it, and belongs behind them all.</summary>
    private static int Rank(char unit) => unit < '\ud800' ? unit : unit >= '\ue000' ? unit - 0x800 : unit + 0x2000;
}
