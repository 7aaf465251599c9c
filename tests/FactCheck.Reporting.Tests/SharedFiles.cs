namespace FactCheck.Reporting.Tests;

/// <summary>Files that stand beside the checkout on some machines, and are not ours to copy.</summary>
internal static class SharedFiles
{
    /// <summary>The file's text; where it is not there the test is skipped and says what it did not do.</summary>
    public static string Text(string path)
    {
        var full = Path.Join(RealReports.Root, "..", "shared", path);
        Skip.IfNot(File.Exists(full), $"../shared/{path} is not beside the checkout: nothing was held against it.");
        return File.ReadAllText(full);
    }
}
