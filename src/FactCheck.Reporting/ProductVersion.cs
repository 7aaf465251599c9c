namespace FactCheck.Reporting;

/// <summary>The version of the program that wrote a report, where a format asks for it.</summary>
internal static class ProductVersion
{
    /// <summary>Three numbers, as semantic versions have.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
