using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;
using FactCheck.Engine.Reading;
using FactCheck.Formats.Claims;
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
        paths.Arity = ArgumentArity.ZeroOrMore;
        var date = SharedOptions.StoryDate();
        var reference = SharedOptions.Reference();
        var with = SharedOptions.With();
        var json = new Option<bool>("--json") { Description = "Prints them as JSON Lines, which 'check' reads as it reads stories." };
        var schema = new Option<bool>("--schema") { Description = "Prints the JSON Schema of such a line, with the claim types there are, and reads no story." };
        var command = new Command("claims", "Prints the claims found in stories.") { paths, json, schema, date, reference, with };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is not { Length: > 0 } && !result.GetValue(schema))
            {
                result.AddError($"{paths.Name} is missing. {paths.Description}");
            }
        });
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            if (new CheckerLoader(problems).Load(parsed.GetValue(reference), parsed.GetValue(with)) is { } checker)
            {
                if (parsed.GetValue(schema))
                {
                    ClaimLineSchema.Write(streams.Output, checker.ClaimTypes);
                    streams.Output.Flush();
                }
                else
                {
                    Print(StoryPaths.Find(parsed.GetValue(paths) ?? [], problems), checker, parsed.GetValue(date), parsed.GetValue(json), streams, problems);
                }
            }

            return problems.Gravest;
        });
        return command;
    }

    private static void Print(IReadOnlyList<string> paths, FactChecker checker, DateOnly? date, bool asJson, StandardStreams streams, ProblemLog problems)
    {
        using var lines = asJson ? new ClaimLines(streams.Output) : null;
        using var canvas = asJson ? null : streams.Canvas();
        foreach (var story in new StoryLoader(date).Load(paths, problems))
        {
            try
            {
                var mistakes = new List<StoryReadError>();
                var claims = checker.FindClaims(story, mistakes);
                problems.Add(mistakes.Select(Problem.At));
                lines?.Write(story, claims);
                canvas?.Write(Lines(story, claims));
            }
            catch (Exception fault) when (!FileFailure.Is(fault))
            {
                problems.AddFault(fault, "finding the claims of " + story.Path);
            }
        }
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
