using System.Collections.Frozen;

namespace FactCheck.Formats;

/// <summary>Tells which files of a folder or an archive may hold stories; what they are is told by their content.</summary>
public static class StoryFileNames
{
    private static readonly FrozenSet<string> s_extensions = new[]
    {
        ".md", ".markdown", ".txt", ".html", ".htm", ".xhtml", ".xml", ".nitf", ".newsml", ".rss", ".atom", ".json", ".jsonl", ".ndjson", ".docx", ".pdf", ".zip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>For help and messages.</summary>
    public static string Shown => "*.md, *.txt, *.html, *.xml, *.json, *.docx, *.pdf, *.zip …";

    public static bool MayBeStory(string name) => s_extensions.Contains(Path.GetExtension(name));
}
