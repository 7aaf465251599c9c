namespace FactCheck.Model;

/// <summary>The version of the program, where a format or somebody else asks for it.</summary>
public static class ProductVersion
{
    /// <summary>Three numbers, as semantic versions have.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>What the program calls itself to a server (RFC 9110, section 10.1.5).</summary>
    public static string UserAgent { get; } = "FactCheck/" + Text;
}
