using System.Xml.Linq;

namespace FactCheck.Architecture;

/// <summary>A project file and what it names.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
/// <param name="References">Names of the projects it compiles against, without those it runs as analyzers.</param>
/// <param name="Imports">File names of what it imports.</param>
internal sealed record ProjectFile(
    string Path, string Name, IReadOnlyList<string> References, IReadOnlyList<string> Imports, IReadOnlyList<string> Packages)
{
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>Whether code of ours is shipped from here: tests and benchmarks are not.</summary>
    public bool IsShipped => !IsTest;
}

/// <summary>The files of the repository, without what builds leave behind.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "node_modules"];

    public static string Root { get; } = FindRoot();

    /// <summary>All but those that a template makes elsewhere.</summary>
    public static IReadOnlyList<ProjectFile> Projects { get; } =
        [.. Files(".", ".csproj").Where(path => !path.Contains("/content/", StringComparison.Ordinal)).Select(Read)];

    public static IReadOnlyList<ProjectFile> Shipped { get; } = [.. Projects.Where(project => project.IsShipped)];

    /// <summary>Files under a folder by the end of their names, relative to the root, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string end)
    {
        var found = new List<string>();
        Walk(new DirectoryInfo(Path.Join(Root, folder)), end, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public static string Text(string path) => File.ReadAllText(Path.Join(Root, path));

    private static void Walk(DirectoryInfo folder, string end, List<string> found)
    {
        if (!folder.Exists)
        {
            return;
        }

        foreach (var file in folder.EnumerateFiles())
        {
            if (file.Name.EndsWith(end, StringComparison.Ordinal))
            {
                found.Add(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'));
            }
        }

        foreach (var inner in folder.EnumerateDirectories())
        {
            if (!Skipped.Contains(inner.Name) && !inner.Name.StartsWith('.') && inner.LinkTarget is null)
            {
                Walk(inner, end, found);
            }
        }
    }

    private static ProjectFile Read(string path)
    {
        var xml = XDocument.Load(Path.Join(Root, path));
        return new(
            path,
            Path.GetFileNameWithoutExtension(path),
            [.. xml.Descendants("ProjectReference").Where(one => one.Attribute("Include") is not null && !IsAnalyzer(one)).Select(NameOf)],
            [.. xml.Descendants("Import").Select(one => System.IO.Path.GetFileName(one.Attribute("Project")!.Value))],
            [.. xml.Descendants("PackageReference").Select(one => one.Attribute("Include")!.Value)]);
    }

    private static bool IsAnalyzer(XElement reference)
        => reference.Attribute("OutputItemType")?.Value == "Analyzer" && reference.Attribute("ReferenceOutputAssembly")?.Value == "false";

    private static string NameOf(XElement reference)
        => Path.GetFileNameWithoutExtension((reference.Attribute("Include") ?? reference.Attribute("Update"))!.Value.Replace('\\', '/'));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "FactCheck.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
