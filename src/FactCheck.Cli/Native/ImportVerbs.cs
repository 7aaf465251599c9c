using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;

namespace FactCheck.Cli.Importing;

/// <summary>In the native binary, which has no libraries for databases: says so, and what has.</summary>
internal static class ImportVerbs
{
    private const string Hint = "Use the .NET tool, or 'dotnet run --project src/FactCheck.Cli'.";

    public static Command Create(StandardStreams streams)
    {
        var rest = new Argument<string[]>("ARGUMENT") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("import", "Makes snapshots of tables (not in this native build).") { rest };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(_ =>
        {
            var problems = new ProblemLog(streams.Error);
            problems.AddUsage("reference import: this native build checks stories only; it reads tables from folders of CSV files.", Hint);
            return problems.Gravest;
        });
        return command;
    }

    public static IReferenceFiles? Open(string name, IReferenceFiles standard, ProblemLog problems)
    {
        if (Directory.Exists(name))
        {
            return new FolderReferenceFiles(name, standard);
        }

        if (File.Exists(name) || TableAddress.Is(name))
        {
            problems.AddUsage("--reference: this native build reads tables from folders of CSV files.", Hint);
        }
        else
        {
            problems.Add(name, "there is no such folder or file");
        }

        return null;
    }
}
