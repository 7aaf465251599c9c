namespace FactCheck.Formats.Mapping;

/// <summary>Some characters of a text and the place in the file that they stand for.</summary>
/// <param name="At">Offset of the first of them in the text.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Start">Offset in the file.</param>
/// <param name="SourceLength">How many characters of the file they stand for: as many where they are the file's own, else an escape as a whole.</param>
internal readonly record struct MappedRun(int At, int Length, int Start, int SourceLength)
{
    public bool IsVerbatim => Length == SourceLength;
}
