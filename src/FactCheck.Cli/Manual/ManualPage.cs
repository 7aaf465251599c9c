using System.CommandLine;
using FactCheck.Model;
using FactCheck.Reporting;

namespace FactCheck.Cli.Manual;

/// <summary>Writes a command and what is below it as a manual page, in the man(7) macros that every formatter knows.</summary>
internal sealed class ManualPage(TextWriter page)
{
    private const string ProgramName = "factcheck";

    private static readonly (string Code, string Meaning)[] s_exitCodes =
    [
        ("0", "Nothing is at or above the fail level."),
        ("1", "Something is."),
        ("2", "Bad usage, or an input that cannot be read; the others are checked all the same."),
        ("3", "A fault of the program."),
        ("75", "A review desk cannot be reached now; the same command may pass later."),
        ("130", "Stopped by Ctrl-C or SIGTERM; what was done until then is in the reports. A watch ends with 0."),
    ];

    private static readonly (string Line, string Meaning)[] s_examples =
    [
        ("factcheck check story.md", "Checks a story and prints what was found."),
        ("factcheck check stories --report sarif=out.sarif --report html=out.html", "Checks a folder, once, for a program and for a reader."),
        ("factcheck check - --date 2026-01-16 < story.txt", "Checks standard input, as a story of that day."),
        ("factcheck watch incoming --report html=reports", "Checks what arrives in a folder, once."),
        ("factcheck diff first.md second.md", "Says what a new version of a story changes."),
        ("factcheck push stories --desk https://desk.example.org", "Brings a folder to a review desk, each version once."),
        ("factcheck explain --story story.md --at 12", "Says why there is a verdict on the sentence of line 12, and why not."),
    ];

    private static readonly (string Name, string Meaning)[] s_environment =
    [
        ("NO_COLOR", "Where it is set and not empty, terminals get no colour."),
        ("FACTCHECK_DESK_KEY", "The API key by which push is known to a review desk."),
        ("FACTCHECK_DEBUG", "With 1, a fault of the program shows its stack."),
    ];

    public void Write(Command root)
    {
        page.WriteLine($".TH FACTCHECK 1 \"\" \"FactCheck {ProductVersion.Text}\" \"User Commands\"");
        page.WriteLine(".SH NAME");
        page.WriteLine($@"{ProgramName} \- check the claims of news stories against dated reference data");
        page.WriteLine(".SH SYNOPSIS");
        page.WriteLine(".nf");
        foreach (var (command, name) in Verbs(root, ProgramName))
        {
            WriteSynopsis(command, name);
        }

        page.WriteLine(".fi");

        page.WriteLine(".SH COMMANDS");
        foreach (var (command, name) in Verbs(root, ProgramName))
        {
            WriteVerb(command, name);
        }

        WriteList("EXIT STATUS", s_exitCodes);
        WriteList("ENVIRONMENT", s_environment);
        WriteList("EXAMPLES", s_examples);
    }

    /// <summary>What can be run: the commands that have no others below them.</summary>
    private static IEnumerable<(Command Command, string Name)> Verbs(Command command, string name)
        => command.Subcommands.Count == 0
            ? [(command, name)]
            : command.Subcommands.Where(inner => !inner.Hidden).SelectMany(inner => Verbs(inner, $"{name} {inner.Name}"));

    private void WriteSynopsis(Command command, string name)
    {
        page.Write($@"\fB{Roff.Text(name)}\fR");
        if (OptionsOf(command).Any())
        {
            page.Write(@" [\fIoption\fR ...]");
        }

        foreach (var argument in command.Arguments.Where(argument => !argument.Hidden))
        {
            var more = argument.Arity.MaximumNumberOfValues > 1 ? " ..." : "";
            var word = $@"\fI{Roff.Text(argument.Name)}\fR{more}";
            page.Write(argument.Arity.MinimumNumberOfValues == 0 ? $" [{word}]" : $" {word}");
        }

        page.WriteLine();
    }

    private void WriteVerb(Command command, string name)
    {
        page.WriteLine($".SS \"{Roff.Text(name)}\"");
        page.WriteLine(Roff.Lines(command.Description));
        foreach (var argument in command.Arguments.Where(argument => !argument.Hidden && !string.IsNullOrEmpty(argument.Description)))
        {
            WriteEntry($@"\fI{Roff.Text(argument.Name)}\fR", argument.Description);
        }

        foreach (var option in OptionsOf(command))
        {
            var value = string.IsNullOrEmpty(option.HelpName) ? "" : $@" \fI{Roff.Text(option.HelpName)}\fR";
            WriteEntry($@"\fB{Roff.Text(option.Name)}\fR{value}", option.Description);
        }
    }

    private static IEnumerable<Option> OptionsOf(Command command) => command.Options.Where(option => !option.Hidden);

    private void WriteList(string title, IEnumerable<(string Term, string Meaning)> entries)
    {
        page.WriteLine($".SH \"{title}\"");
        foreach (var (term, meaning) in entries)
        {
            WriteEntry($@"\fB{Roff.Text(term)}\fR", meaning);
        }
    }

    private void WriteEntry(string term, string? meaning)
    {
        page.WriteLine(".TP");
        page.WriteLine(term);
        page.WriteLine(Roff.Lines(meaning));
    }
}
