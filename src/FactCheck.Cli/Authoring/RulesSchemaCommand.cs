using System.CommandLine;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Schemas;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Authoring;

/// <summary><c>factcheck rules schema</c>: JSON Schemas by which an editor completes rule files and the data package.</summary>
internal static class RulesSchemaCommand
{
    public static Command Create(StandardStreams streams)
    {
        var path = AuthoringOptions.Path();
        var reference = SharedOptions.Reference();
        var output = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var check = new Option<bool>("--check") { Description = "Writes nothing; exit code 1 where a schema there is not what would be written." };
        var command = new Command("schema", "Writes JSON Schemas for rule files and the data package, with the claim types, tables and columns there are.")
        {
            path,
            output,
            check,
            reference,
        };
        command.SetAction(parsed =>
        {
            var problems = new ProblemLog(streams.Error);
            if (new CheckerLoader(problems).LoadFiles(parsed.GetValue(reference)) is not { } files
                || new RuleWorkspace(files, problems).Read(parsed.GetValue(path)) is not { } read)
            {
                return problems.Gravest;
            }

            var catalog = RulePlanner.CatalogOf(read.Sources);
            return new GeneratedFiles(parsed.GetValue(output)!, streams, problems).Bring(
                [new("rule-file.schema.json", RuleFileSchema.Write(catalog)), new("datapackage.schema.json", DataPackageSchema.Write(catalog))],
                parsed.GetValue(check));
        });
        return command;
    }
}
