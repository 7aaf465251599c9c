using System.Text;
using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.Accuracy.Labels;

/// <summary>The labelled set of the project and its kept figures, found from the program upwards.</summary>
internal static class LabelledSet
{
    public static string Folder => Path.Combine(Root, "tests", "FactCheck.Accuracy", "Labelled");

    public static string FiguresFile => Path.Combine(Folder, "FIGURES.md");

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("The labelled set stands in the repository, and this program does not.");
        }
    }

    /// <summary>Reads with the standard rules and the reference tables of the repository.</summary>
    public static LabelledReader Reader()
    {
        var reference = ReferenceLoader.Load(new FolderReferenceFiles(Path.Combine(Root, "seeds", "reference")));
        return new(new StandardRules(), reference.Package ?? throw new InvalidDataException($"The reference tables have errors: {reference.Errors[0]}"));
    }

    public static List<LabelledStory> Read(LabelledReader reader, List<LabelError> errors)
    {
        var stories = new List<LabelledStory>();
        foreach (var path in Directory.GetFiles(Folder, "*.txt").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            stories.AddRange(LabelFileReader.Read(Path.GetFileName(path), File.ReadAllText(path), reader.ClaimTypes, errors));
        }

        return stories;
    }

    public static void Accept(string table) => File.WriteAllText(FiguresFile, table, new UTF8Encoding(false));
}
