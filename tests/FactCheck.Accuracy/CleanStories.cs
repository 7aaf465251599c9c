using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Accuracy;

/// <summary>The stories without a mistake, in the order of their paths.</summary>
internal static class CleanStories
{
    public static string Folder => Path.Combine(Repository.Accuracy, "Stories");

    public static List<Story> Read()
        => [.. Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories)
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => StoryReader.Read(File.ReadAllBytes(path), Path.GetRelativePath(Folder, path), null).Story ?? throw new InvalidDataException(path + " is no story"))];
}
