using System.CommandLine;

namespace FactCheck.Cli.Authoring;

/// <summary>The arguments that several verbs for authors take.</summary>
internal static class AuthoringOptions
{
    public static Argument<string?> Path() => new("PATH")
    {
        Description = "A rule file or a folder of them; the standard rules where none is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<string> Output() => new("--out") { Description = "The folder to write to.", HelpName = "DIR", Required = true };

    /// <param name="what">What is written, as in "a page".</param>
    public static Option<bool> Check(string what) => new("--check") { Description = $"Writes nothing; exit code 1 where {what} there is not what would be written." };
}
