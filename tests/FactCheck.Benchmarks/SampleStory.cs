namespace FactCheck.Benchmarks;

/// <summary>The sample story as its file has it.</summary>
internal static class SampleStory
{
    public const string Name = "japan-italy.md";

    public static byte[] Bytes { get; } = Read();

    private static byte[] Read()
    {
        using var file = typeof(SampleStory).Assembly.GetManifestResourceStream("samples/" + Name)!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
