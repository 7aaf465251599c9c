using System.CommandLine;
using FactCheck.Authoring.Building;
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
        RulesStressCommand.Create(streams),
        RulesListCommand.Create(streams),
        RulesDocsCommand.Create(streams),
        RulesSchemaCommand.Create(streams),
    };

    /// <summary>The standard rules and those of a folder, or the rules of a built project; null where a problem was logged.</summary>
    public static RuleSet? RulesWith(string path, IReferenceFiles reference, ProblemLog problems)
        => BuiltAssembly.Is(path) ? Open(path, problems) : new RuleWorkspace(reference, problems).BuildAsProject(path)?.Rules;

    private static RuleSet? Open(string path, ProblemLog problems)
    {
        try
        {
            if (BuiltAssembly.Open(path, out var reason) is { } rules)
            {
                return rules;
            }

            problems.Add(path, reason);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
        }

        return null;
    }
}
