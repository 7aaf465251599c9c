using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;

namespace FactCheck.Cli.Authoring;

/// <summary>What compiles rules in process: the verbs for authors, and <c>--with</c>. The native binary has its namesake in <c>Native/</c> instead.</summary>
internal static class AuthoringVerbs
{
    public static Command Create(StandardStreams streams) => new("rules", "Helps to write rules.")
    {
        RulesNewCommand.Create(streams),
        RulesTestCommand.Create(streams),
        RulesListCommand.Create(streams),
        RulesDocsCommand.Create(streams),
        RulesSchemaCommand.Create(streams),
    };

    /// <summary>The standard rules and those of a folder; null where a problem was logged.</summary>
    public static RuleSet? RulesWith(string path, IReferenceFiles reference, ProblemLog problems)
        => new RuleWorkspace(reference, problems).Build(path)?.Rules;
}
