using System.Globalization;

namespace FactCheck.Cli.Configuration;

/// <summary>Where something is said in a file of settings; line and column from 1.</summary>
internal sealed record FilePlace(string File, int Line, int Column)
{
    public FilePlace(string file, (int Line, int Column) at)
        : this(file, at.Line, at.Column)
    {
    }

    /// <summary>As people name a line to one another: <c>factcheck.yaml:3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
