using System.CommandLine;
using System.CommandLine.Help;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;

namespace FactCheck.Cli.Commands;

/// <summary>Runs the verb that the arguments name and answers for whatever comes of it.</summary>
internal static class CommandRunner
{
    private const string Description =
        """
        Checks the claims of news stories against dated reference data.

        Exit code 0: nothing at or above the fail level; 1: something is; 2: bad usage, or an input
        that cannot be read (the others are checked all the same); 3: a fault of ours.
        """;

    public static int Run(StandardStreams streams, string[] args, params ReadOnlySpan<Command> verbs)
    {
        var root = new RootCommand(Description);
        foreach (var verb in verbs)
        {
            root.Add(verb);
        }

        if (root.Options.OfType<HelpOption>().FirstOrDefault()?.Action is HelpAction help)
        {
            // As wide as the other texts; a pipe would get each description as one long line.
            help.MaxWidth = streams.Width;
        }

        var problems = new ProblemLog(streams.Error);
        try
        {
            // A path that begins with '@' is a path, and "-ab" is no bundle of options.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (ParseProblems.Are(parsed))
            {
                ParseProblems.Explain(parsed, problems);
                return problems.Gravest;
            }

            using var text = new StreamWriter(streams.Output, leaveOpen: true) { NewLine = "\n" };
            var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = text, Error = streams.Error });
            text.Flush();
            streams.Output.Flush();
            return code;
        }
        catch (IOException failure)
        {
            problems.Add("standard output", FileFailure.Reason(failure));
        }
        catch (TableUnreadableException failure)
        {
            problems.AddLine("error: " + failure.Message);
        }
        catch (Exception fault)
        {
            problems.AddFault(fault, "running the command");
        }

        return problems.Gravest;
    }
}
