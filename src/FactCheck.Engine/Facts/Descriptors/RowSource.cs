namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>The columns with which a row of any table says where it comes from.</summary>
internal static class RowSource
{
    /// <summary>Name of one of the package's sources.</summary>
    public const string SourceColumn = "source";

    /// <summary>The day on which somebody last compared the row with what is known.</summary>
    public const string ConfirmedColumn = "confirmed";

    /// <summary>The last day on which the row may be relied on without being compared again; before its table's <c>reviewBy</c>.</summary>
    public const string ReviewByColumn = "review_by";
}
