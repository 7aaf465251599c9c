using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;

namespace FactCheck.Cli.Authoring;

/// <summary>In the native binary, which cannot compile: says so, and what can.</summary>
internal static class AuthoringVerbs
{
    private const string Hint = "Use the .NET tool, or 'dotnet run --project src/FactCheck.Cli'.";

    public static Command Create(StandardStreams streams)
    {
        var rest = new Argument<string[]>("ARGUMENT") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("rules", "Helps to write rules (not in this native build).") { rest };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(_ =>
        {
            var problems = new ProblemLog(streams.Error);
            problems.AddUsage("rules: this native build checks stories only; it cannot compile rules.", Hint);
            return problems.Gravest;
        });
        return command;
    }

    public static RuleSet? RulesWith(string path, IReferenceFiles reference, ProblemLog problems)
    {
        problems.AddUsage("--with: this native build checks stories only; it cannot compile rules.", Hint);
        return null;
    }
}
