using System.Globalization;
using FactCheck.Cli.Configuration;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Problems;

/// <summary>Says each problem in one line and remembers the gravest; a run goes on with what is good.</summary>
internal sealed class ProblemLog(TextWriter error)
{
    /// <summary>The exit code that the problems so far ask for; <see cref="ExitCode.Passed"/> where there are none.</summary>
    public int Gravest { get; private set; }

    /// <summary>Where the lines go; another place while something is drawn there.</summary>
    public TextWriter Error { get; set; } = error;

    public void Add(Problem problem)
    {
        Write(problem.Line, problem.ExitCode);
        if (problem.Fault is { } fault && Environment.GetEnvironmentVariable("FACTCHECK_DEBUG") == "1")
        {
            Error.WriteLine(fault);
        }
    }

    public void Add(IEnumerable<Problem> several)
    {
        foreach (var problem in several)
        {
            Add(problem);
        }
    }

    /// <summary>An input that cannot be read.</summary>
    public void Add(string path, string message) => Add(Problem.At(path, message));

    /// <summary>An input that cannot be read from a place on; line and column from 1.</summary>
    public void Add(string path, int line, int column, string message) => Add(Problem.At(path, line, column, message));

    /// <summary>A problem that names its own file and place.</summary>
    public void AddLine(string line) => Write(line, ExitCode.BadInput);

    /// <summary>Something to know that stops nothing.</summary>
    public void Warn(string line) => Error.WriteLine(SafeText.Of(line));

    /// <summary>Something to know at its place that stops nothing.</summary>
    public void Warn(FilePlace at, string message)
        => Warn(string.Create(CultureInfo.InvariantCulture, $"{at.File}({at.Line},{at.Column}): warning: {message}"));

    /// <summary>Something asked for on the command line that cannot be done, and what to do instead.</summary>
    public void AddUsage(string message, string hint)
    {
        Write("factcheck: " + message, ExitCode.BadInput);
        Error.WriteLine(SafeText.Of(hint));
    }

    /// <inheritdoc cref="Problem.Of"/>
    public void AddFault(Exception fault, string during) => Add(Problem.Of(fault, during));

    private void Write(string line, int exitCode)
    {
        Gravest = Math.Max(Gravest, exitCode);
        Error.WriteLine(SafeText.Of(line));
    }
}
