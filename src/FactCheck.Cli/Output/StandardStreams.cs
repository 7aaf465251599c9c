using System.Text;
using FactCheck.Reporting;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Output;

/// <summary>Standard input, output and error: bytes in, UTF-8 out, whatever the machine's own encoding is.</summary>
/// <remarks>The platform's streams drop what is written to a pipe that nobody reads any more, so <c>| head</c> ends quietly.</remarks>
internal sealed class StandardStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private StandardStreams(Stream output, TextWriter error, bool isTerminal)
    {
        Output = output;
        Error = error;
        IsTerminal = isTerminal;
    }

    public Stream Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person reads the output as it comes.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether escape codes may be written: on a terminal that knows them, unless NO_COLOR asks for none.</summary>
    public bool Colour => IsTerminal && MayColour && !IsDumb;

    /// <summary>Whether something that changes in place may be drawn on standard error.</summary>
    public bool CanDraw => !Console.IsErrorRedirected && !IsDumb;

    /// <summary>Whether nobody asks for no colours.</summary>
    public static bool MayColour => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public int Width => IsTerminal && Console.WindowWidth is > 0 and var width ? width : ReportSettings.PlainWidth;

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    public static StandardStreams Open()
    {
        if (OperatingSystem.IsWindows())
        {
            // Elsewhere the terminal takes bytes as they are, and setting this would write to it.
            Console.OutputEncoding = Utf8;
        }

        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new(new BufferedStream(Console.OpenStandardOutput(), 1 << 16), TextWriter.Synchronized(error), !Console.IsOutputRedirected);
    }

    public static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>A canvas for a verb's own text.</summary>
    public TextCanvas Canvas() => new(Output, Width, Colour);

    /// <summary>Writes nothing more: whoever writes output flushes it, so that a failure to do so is heard.</summary>
    public void Dispose() => Error.Dispose();
}
