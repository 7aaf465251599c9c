using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Model;
using FactCheck.Reporting;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck claims</c>: prints the claims found in stories, checked or not.</summary>
internal static class ClaimsCommand
{
    public static Command Create(StandardStreams streams)
    {
        var paths = SharedOptions.Paths();
        var date = SharedOptions.StoryDate();
        var reference = SharedOptions.Reference();
        var with = SharedOptions.With();
        var command = new Command("claims", "Prints the claims found in stories.") { paths, date, reference, with };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(date), parsed.GetValue(reference), parsed.GetValue(with), streams));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, DateOnly? date, string? reference, string? with, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (new CheckerLoader(problems).Load(reference, with) is not { } checker)
        {
            return problems.Gravest;
        }

        using var canvas = streams.Canvas();
        foreach (var story in new StoryLoader(date).Load(StoryPaths.Find(paths, problems), problems))
        {
            try
            {
                canvas.Write(Lines(story, checker.FindClaims(story)));
            }
            catch (Exception fault) when (!FileFailure.Is(fault))
            {
                problems.AddFault(fault, "finding the claims of " + story.Path);
            }
        }

        return problems.Gravest;
    }

    private static IEnumerable<TextParagraph> Lines(Story story, IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            var source = claim.Source;
            var voice = source.Speaker is { } speaker ? " · said by " + speaker : source.Reported ? " · reported" : "";
            var modality = source.ModalityCue is { } cue ? $" · {source.Modality.Name()} (“{cue}”)" + (source.IsChecked ? "" : ", not checked") : "";
            var quoted = source.Quoted ? " · quoted" : "";
            yield return TextParagraph.At(
                0,
                new TextRun(string.Create(CultureInfo.InvariantCulture, $"{story.Path}({source.Place.Line},{source.Place.Column}): "), Tone.Faint),
                new TextRun(claim.Type, Tone.Heading),
                " ",
                new TextRun($"“{source.Text}”", Tone.Claim),
                new TextRun(voice + quoted + modality, Tone.Faint));
            foreach (var (name, value) in claim.Fields)
            {
                if (value is not null)
                {
                    yield return TextParagraph.At(2, new TextRun(name, Tone.Faint), " = ", FieldText.Of(value));
                }
            }

            foreach (var resolution in source.Resolutions)
            {
                yield return TextParagraph.At(2, new TextRun($"“{resolution.Words}” = {resolution.Meaning}: {resolution.Because}", Tone.Faint));
            }
        }

        var ending = claims.Count == 1 ? "" : "s";
        yield return TextParagraph.At(0, new TextRun(string.Create(CultureInfo.InvariantCulture, $"{story.Path}: {claims.Count} claim{ending}"), Tone.Heading));
    }
}
