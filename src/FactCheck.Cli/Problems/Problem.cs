using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Engine.Reading;

namespace FactCheck.Cli.Problems;

/// <summary>Something that went wrong, kept until it is its turn to be told: what is done side by side is told in order.</summary>
/// <param name="Line">What to say of it.</param>
/// <param name="ExitCode">What it makes of the run.</param>
/// <param name="Fault">What was thrown, for a fault of ours.</param>
internal sealed record Problem(string Line, int ExitCode, Exception? Fault = null)
{
    /// <summary>An input that cannot be read.</summary>
    public static Problem At(string path, string message) => new($"{path}: error: {message}", Problems.ExitCode.BadInput);

    /// <summary>An input that cannot be read from a place on; line and column from 1.</summary>
    public static Problem At(string path, int line, int column, string message)
        => new(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): error: {message}"), Problems.ExitCode.BadInput);

    /// <inheritdoc cref="At(string, int, int, string)"/>
    public static Problem At(StoryReadError error) => At(error.Path, error.Line, error.Column, error.Message);

    /// <summary>A fault of ours: a line with an id that is the same for the same fault.</summary>
    /// <param name="during">What was being done.</param>
    public static Problem Of(Exception fault, string during)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fault.GetType() + "\n" + fault.StackTrace)).AsSpan(0, 4));
        return new(
            $"factcheck: a fault of ours while {during}: {fault.GetType().Name} (fault {id}); please report it. FACTCHECK_DEBUG=1 shows more.",
            Problems.ExitCode.Fault,
            fault);
    }
}
