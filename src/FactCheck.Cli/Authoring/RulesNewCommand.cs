using System.CommandLine;
using System.Text;
using FactCheck.Authoring.Drafts;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary><c>factcheck rules new</c>: writes a commented rule file whose examples pass, for its author to change.</summary>
internal static class RulesNewCommand
{
    public static Command Create(StandardStreams streams)
    {
        var name = new Argument<string>("DOMAIN/NAME") { Description = "The domain's folder and the rule's name, as in sport/score-does-not-add-up." };
        var folder = new Option<string>("--in") { Description = "The folder of rules to write it in.", HelpName = "DIR", DefaultValueFactory = static _ => "rules" };
        var command = new Command("new", "Writes a new rule file to start from.") { name, folder };
        command.SetAction(parsed => Run(parsed.GetValue(name)!, parsed.GetValue(folder)!, streams));
        return command;
    }

    private static int Run(string id, string folder, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (id.Split('/') is not [var domain, var name] || !RuleDraft.IsName(domain) || !RuleDraft.IsName(name))
        {
            problems.AddUsage(
                $"'{id}' is no name for a rule; it is a domain and a name in lower-case words parted by hyphens.",
                "As in sport/score-does-not-add-up: say what is wrong when it fires.");
            return problems.Gravest;
        }

        var path = $"{folder.TrimEnd('/', '\\')}/{domain}/{name}.yaml";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew);
            file.Write(Encoding.UTF8.GetBytes(RuleDraft.Write(name, path)));
        }
        catch (IOException) when (File.Exists(path))
        {
            problems.Add(path, "the file is there already; nothing was written");
            return problems.Gravest;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
            return problems.Gravest;
        }

        using var canvas = streams.Canvas();
        canvas.Write(TextParagraph.At(0, $"Wrote {path}. Now: factcheck rules test {path} --watch"));
        return ExitCode.Passed;
    }
}
