using System.Globalization;

namespace FactCheck.Engine.Facts.Errors;

/// <summary>Something wrong with the reference data, at its place in a file.</summary>
/// <param name="Code">Id of a <see cref="ReferenceErrorKind"/>: FC6xxx.</param>
/// <param name="File">As <see cref="IReferenceFiles.Describe"/> calls it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">In characters, from 1.</param>
public sealed record ReferenceError(string Code, string File, int Line, int Column, string Message)
{
    /// <summary>The form compilers use, which editors and build logs link to its place.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): error {Code}: {Message}");
}
