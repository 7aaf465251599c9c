using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Cli.Commands;

/// <summary>Says in one line what is wrong with the arguments, and where to read on.</summary>
internal static class ParseProblems
{
    /// <summary>Whether the arguments cannot be followed; a question for help always can.</summary>
    public static bool Are(ParseResult parsed)
        => parsed.Action is not HelpAction && (parsed.Errors.Count > 0 || UnknownOption(parsed) is not null);

    public static void Explain(ParseResult parsed, ProblemLog problems)
    {
        var hint = $"'{NameOf(parsed.CommandResult)} --help' shows what it takes.";
        problems.AddUsage(OnOption(parsed) ?? OnVerb(parsed) ?? OnValue(parsed.Errors[0]), hint);
    }

    private static string? OnOption(ParseResult parsed)
    {
        if (UnknownOption(parsed) is not { } word)
        {
            return null;
        }

        var name = word.Split('=', ':')[0];
        var options = parsed.CommandResult.Command.Options.Where(option => !option.Hidden).Select(option => option.Name);
        return $"there is no option '{name}' here.{NearestName.Hint(name, options)}";
    }

    /// <summary>A word that looks like an option and is none; the parser would take it for a path. After <c>--</c> it is one.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                break;
            }

            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            {
                return token.Value;
            }
        }

        return null;
    }

    private static string? OnVerb(ParseResult parsed)
    {
        var verbs = parsed.CommandResult.Command.Subcommands.Select(verb => verb.Name).ToArray();
        var word = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        return (word, verbs) switch
        {
            (null, []) => null,
            (null, _) => $"what is to be done? The verbs are {string.Join(", ", verbs)}.",
            (_, []) => $"'{word}' is one argument too many.",
            _ => $"there is no verb '{word}'; the verbs are {string.Join(", ", verbs)}.{NearestName.Hint(word, verbs)}",
        };
    }

    /// <summary>Our own validators say what is wrong themselves; what the parser says of a missing value is said in their manner.</summary>
    private static string OnValue(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value: {option.HelpName}. {option.Description}",
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => $"{argument.Name} is missing. {argument.Description}",
        _ => error.Message,
    };

    private static string NameOf(CommandResult result)
        => result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "factcheck";
}
