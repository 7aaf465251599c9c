using System.Text;
using FactCheck.Rules;

namespace FactCheck.Accuracy.Labels;

/// <summary>The labelled set of the project and its kept figures, found from the program upwards.</summary>
internal static class LabelledSet
{
    public static string Folder => Path.Combine(Repository.Accuracy, "Labelled");

    public static string FiguresFile => Path.Combine(Folder, "FIGURES.md");

    /// <summary>Reads with the standard rules and the reference tables of the repository.</summary>
    public static LabelledReader Reader() => new(new StandardRules(), Repository.Reference());

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
