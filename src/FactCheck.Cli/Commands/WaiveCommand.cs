using System.CommandLine;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Gate;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine.Claims;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck waive</c>: writes down that a finding may stay as it is, why, and who says so.</summary>
internal static class WaiveCommand
{
    public static Command Create(StandardStreams streams)
    {
        var finding = new Argument<string>("FINDING") { Description = "The finding's id, which the reports json, sarif, csv and html show, and text with --trace." };
        var reason = new Option<string>("--reason") { Description = "Why it may stay.", HelpName = "TEXT", Required = true };
        var who = new Option<string>("--who") { Description = "Who answers for it.", HelpName = "NAME", Required = true };
        var until = SharedOptions.Date("--until", "The day on which the waiver lapses, as in 2026-12-31.");
        until.Required = true;
        var command = new Command("waive", "Lets a finding stay as it is, for a reason, until a day.") { finding };
        var options = new CheckOptions(SharedOptions.Paths()).AddTo(command);
        command.Add(reason);
        command.Add(who);
        command.Add(until);
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            if (options.Read(parsed, problems) is { } settings
                && Find(parsed.GetValue(finding)!, settings, problems) is var (story, reported, types))
            {
                Write(FiledWaiver.Of(story, reported, parsed.GetValue(reason)!, parsed.GetValue(who)!, parsed.GetValue(until)!.Value, types), settings.Waivers.Value, streams, problems);
            }

            return problems.Gravest;
        });
        return command;
    }

    private static (Model.Story Story, Model.ReportedFinding Reported, IReadOnlyList<ClaimType> Types)? Find(string id, CheckSettings settings, ProblemLog problems)
    {
        if (new CheckerLoader(problems).Load(settings) is not { } loaded)
        {
            return null;
        }

        foreach (var story in new StoryLoader(settings.Date.Value, settings.Root).Load(StoryPaths.Find(settings.Stories, problems, settings.OwnFiles), problems))
        {
            foreach (var reported in loaded.Checker.Check(story, settings.AsOf.Value).Findings)
            {
                if (reported.Id == id)
                {
                    return (story, reported, loaded.Checker.ClaimTypes);
                }
            }
        }

        problems.AddUsage($"waive: there is no finding '{id}' in these stories.", "The reports json, sarif, csv and html show the ids of findings, and text with --trace.");
        return null;
    }

    private static void Write(FiledWaiver waiver, string? path, StandardStreams streams, ProblemLog problems)
    {
        if (path is null)
        {
            streams.Output.Write(System.Text.Encoding.UTF8.GetBytes("waivers:\n" + WaiverWriter.Of(waiver)));
        }
        else if (WaiverWriter.Add(waiver, path, problems))
        {
            using var canvas = streams.Canvas();
            canvas.Write(TextParagraph.At(0, $"{path} waives {waiver.Rule} on “{waiver.Claim}”."));
        }
    }
}
