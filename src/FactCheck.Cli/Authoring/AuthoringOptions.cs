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
}
