using FactCheck.Formats.Tests;

namespace FactCheck.Cli.Tests;

/// <summary>Every sample story of the repository in every format that is read, each as a file and out of an archive.</summary>
internal static class SampleSet
{
    private static readonly List<(string Name, byte[] Content)> s_files = Collect();

    public static void Write(TemporaryFolder folder)
    {
        foreach (var (name, content) in s_files)
        {
            folder.Add("samples/" + name, content);
        }
    }

    private static List<(string Name, byte[] Content)> Collect()
    {
        var files = new List<(string Name, byte[] Content)>();
        foreach (var source in new[] { "seeds/stories", "tests/FactCheck.Formats.Tests/Samples" })
        {
            foreach (var path in Directory.GetFiles(Path.Join(Samples.Repository, source)).Order(StringComparer.Ordinal))
            {
                files.Add((Path.GetFileName(path), File.ReadAllBytes(path)));
            }
        }

        files.Add(("minister.docx", WrittenFiles.Docx(WrittenFiles.Paragraph("Kop1", "Italy and Japan meet"), WrittenFiles.Paragraph(null, "Italy and Japan share ", "over 200 years", " of diplomatic relations."))));
        files.Add(("minister.pdf", WrittenFiles.Pdf((1, 24, 760, "Italy and Japan meet"), (1, 11, 700, "Italy and Japan share over 200 years of diplomatic relations."))));
        files.Add(("all.zip", WrittenFiles.Zip([.. files])));
        return files;
    }
}
