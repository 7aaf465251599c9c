using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Cli.Commands;

/// <summary>Says in one line what is wrong with the arguments, and where to read on.</summary>
internal static class ParseProblems
{
    public static bool AsksForHelp(ParseResult parsed) => parsed.Action is HelpAction;

    public static void Explain(ParseResult parsed, ProblemLog problems)
    {
        var command = parsed.CommandResult.Command;
        var hint = $"'{NameOf(parsed.CommandResult)} --help' shows what it takes.";
        problems.AddUsage(Unknown(parsed, command) ?? Sentence(parsed, command), hint);
    }

    private static string Sentence(ParseResult parsed, Command command)
        => parsed.Errors is [{ SymbolResult: CommandResult }, ..] && command.Subcommands.Count > 0
            ? $"what is to be done? The verbs are {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}."
            : parsed.Errors[0].Message;

    /// <summary>A word that nothing takes, with the nearest that there is.</summary>
    private static string? Unknown(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is not [var word, ..])
        {
            return null;
        }

        if (word.StartsWith('-'))
        {
            return $"there is no option '{word}' here.{NearestName.Hint(word, command.Options.Where(option => !option.Hidden).Select(option => option.Name))}";
        }

        return command.Subcommands.Count > 0
            ? $"there is no verb '{word}'; the verbs are {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}.{NearestName.Hint(word, command.Subcommands.Select(verb => verb.Name))}"
            : $"'{word}' is one argument too many.";
    }

    private static string NameOf(CommandResult result)
        => result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "factcheck";
}
