using System.CommandLine;
using FactCheck.Authoring.Building;
using FactCheck.Authoring.Schemas;
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
        var output = AuthoringOptions.Output();
        var check = AuthoringOptions.Check("a schema");
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
            if (RuleWorkspace.Read(parsed.GetValue(reference), parsed.GetValue(path), problems) is not { } read)
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
