using System.Text;
using FactCheck.Engine;
using FactCheck.Engine.Reading;
using FactCheck.Model;
using FactCheck.Rules;

namespace FactCheck.Accuracy.Wrong;

/// <summary>Statements that are wrong, a paragraph each, and those among them that no rule objects to.</summary>
internal static class WrongStatements
{
    public static string MissedFile => Path.Combine(Folder, "MISSED.md");

    private static string Folder => Path.Combine(Repository.Accuracy, "Wrong");

    /// <summary>A heading with the share that is caught, and each statement that is not, by story.</summary>
    public static string Missed()
    {
        var checker = new FactChecker(new StandardRules(), Repository.Reference());
        var (all, missed, lines) = (0, 0, new StringBuilder());
        foreach (var path in Directory.GetFiles(Path.Combine(Folder, "Stories"), "*.md").Order(StringComparer.Ordinal))
        {
            var story = StoryReader.Read(File.ReadAllBytes(path), Path.GetFileName(path), null).Story ?? throw new InvalidDataException(path + " is no story");
            var objections = checker.Check(story).Findings.Where(static one => one.Finding.Verdict.IsFailure()).Select(static one => one.Finding.Claim.Source.TextStart).ToList();
            lines.Append("\n## ").Append(story.Id).Append("\n\n");
            foreach (var part in story.Parts.Where(static part => part.Kind == PartKind.Body))
            {
                all++;
                if (!objections.Exists(start => start >= part.Start && start < part.End))
                {
                    missed++;
                    lines.Append("- ").Append(story.Text, part.Start, part.End - part.Start).Append('\n');
                }
            }
        }

        return FormattableString.Invariant($"# Wrong statements that no rule objects to\n\n{all - missed} of {all} are caught; the others are\n") + lines;
    }
}
