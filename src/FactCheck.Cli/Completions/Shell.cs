using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Cli.Completions;

/// <summary>A shell that completes what is typed. Its script asks the program itself, so it knows every verb and option there is.</summary>
/// <param name="Name">As people call the program.</param>
/// <param name="File">The script in this folder.</param>
internal sealed record Shell(string Name, string File)
{
    public static IReadOnlyList<Shell> All { get; } =
        [new("bash", "factcheck.bash"), new("zsh", "factcheck.zsh"), new("fish", "factcheck.fish"), new("pwsh", "factcheck.ps1")];

    private static IEnumerable<string> Names => All.Select(shell => shell.Name);

    public static Argument<Shell?> Argument() => new("SHELL")
    {
        HelpName = "SHELL",
        Description = $"One of {string.Join(", ", Names)}.",
        Arity = ArgumentArity.ExactlyOne,
        CompletionSources = { static _ => Names.Select(name => new CompletionItem(name)) },
        CustomParser = Parse,
    };

    public Stream OpenScript() => typeof(Shell).Assembly.GetManifestResourceStream("completions/" + File)!;

    private static Shell? Parse(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        var shell = All.FirstOrDefault(one => one.Name == name);
        if (shell is null)
        {
            result.AddError($"completions: there is no script for '{name}'; the shells are {string.Join(", ", Names)}.{NearestName.Hint(name, Names)}");
        }

        return shell;
    }
}
