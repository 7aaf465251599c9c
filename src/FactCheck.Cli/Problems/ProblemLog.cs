using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Cli.Configuration;
using FactCheck.Engine.Reading;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Problems;

/// <summary>Writes what went wrong, a line a problem, and remembers the gravest, so that a run can go on with what is good.</summary>
internal sealed class ProblemLog(TextWriter error)
{
    /// <summary>The exit code that the problems so far ask for; <see cref="ExitCode.Passed"/> where there are none.</summary>
    public int Gravest { get; private set; }

    /// <summary>An input that cannot be read.</summary>
    public void Add(string path, string message) => Write($"{path}: error: {message}", ExitCode.BadInput);

    /// <summary>An input that cannot be read from a place on; line and column from 1.</summary>
    public void Add(string path, int line, int column, string message)
        => Write(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): error: {message}"), ExitCode.BadInput);

    /// <summary>What of an input cannot be read.</summary>
    public void Add(IEnumerable<StoryReadError> errors)
    {
        foreach (var one in errors)
        {
            Add(one.Path, one.Line, one.Column, one.Message);
        }
    }

    /// <summary>A problem that names its own file and place.</summary>
    public void AddLine(string line) => Write(line, ExitCode.BadInput);

    /// <summary>Something to know that stops nothing.</summary>
    public void Warn(string line) => error.WriteLine(SafeText.Of(line));

    /// <summary>Something to know at its place that stops nothing.</summary>
    public void Warn(FilePlace at, string message)
        => Warn(string.Create(CultureInfo.InvariantCulture, $"{at.File}({at.Line},{at.Column}): warning: {message}"));

    /// <summary>Something asked for on the command line that cannot be done, and what to do instead.</summary>
    public void AddUsage(string message, string hint)
    {
        Write("factcheck: " + message, ExitCode.BadInput);
        error.WriteLine(SafeText.Of(hint));
    }

    /// <summary>A fault of ours: a line with an id that is the same for the same fault.</summary>
    /// <param name="during">What was being done.</param>
    public void AddFault(Exception fault, string during)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fault.GetType() + "\n" + fault.StackTrace)).AsSpan(0, 4));
        Write($"factcheck: a fault of ours while {during}: {fault.GetType().Name} (fault {id}); please report it. FACTCHECK_DEBUG=1 shows more.", ExitCode.Fault);
        if (Environment.GetEnvironmentVariable("FACTCHECK_DEBUG") == "1")
        {
            error.WriteLine(fault);
        }
    }

    private void Write(string line, int exitCode)
    {
        Gravest = Math.Max(Gravest, exitCode);
        error.WriteLine(SafeText.Of(line));
    }
}
