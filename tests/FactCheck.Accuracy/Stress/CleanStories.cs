using FactCheck.Authoring.Stress;
using FactCheck.Engine;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Accuracy.Stress;

/// <summary>The stories without a mistake, in the order of their paths.</summary>
internal static class CleanStories
{
    private const int Seed = 1;

    private static readonly Lazy<Dictionary<string, string>> s_texts = new(static () => Read().ToDictionary(story => story.Id, story => story.Text, StringComparer.Ordinal));

    public static string Folder => Path.Combine(Repository.Accuracy, "Stories");

    public static string FiguresFile => Path.Combine(Repository.Accuracy, "Stress", "FIGURES.md");

    /// <summary>What becomes of mistakes planted in them, with the standard rules and the reference tables of the repository.</summary>
    public static StressResult Stress()
    {
        var reference = Repository.Reference();
        return new StressRunner(new FactChecker(new StandardRules(), reference), reference, Seed).Run(Read());
    }

    /// <summary>The text of the story with that id.</summary>
    public static string Text(string id) => s_texts.Value[id];

    public static List<Story> Read()
        => [.. Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories)
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => StoryReader.Read(File.ReadAllBytes(path), Path.GetRelativePath(Folder, path), null).Story ?? throw new InvalidDataException(path + " is no story"))];
}
