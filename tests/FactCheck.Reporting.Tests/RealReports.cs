using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Reporting.Tests;

/// <summary>Reports on the sample stories, made by the real rules over the real tables.</summary>
internal static class RealReports
{
    private static readonly Lazy<FactChecker> s_checker = new(MakeChecker);

    public static string Root { get; } = FindRoot();

    public static FactChecker Checker => s_checker.Value;

    /// <summary>Every sample story, in ordinal order.</summary>
    public static Report[] All => [.. Directory.GetFiles(Path.Join(Root, "seeds", "stories")).Order(StringComparer.Ordinal).Select(Of)];

    public static Report JapanItaly => Of(Path.Join(Root, "seeds", "stories", "japan-italy.md"));

    public static Report OfText(string text, FactChecker? checker = null)
        => (checker ?? Checker).Check(StoryReader.Read(Encoding.UTF8.GetBytes(text), "story.txt", new DateOnly(2026, 1, 16)).Story!);

    private static Report Of(string path)
    {
        var story = StoryReader.Read(File.ReadAllBytes(path), "stories/" + Path.GetFileName(path), null).Story!;
        return Checker.Check(story);
    }

    private static FactChecker MakeChecker()
    {
        var result = ReferenceLoader.Load(new FolderReferenceFiles(Path.Join(Root, "seeds", "reference")));
        Assert.Empty(result.Errors);
        return new FactChecker(new StandardRules(), result.Package!);
    }

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
