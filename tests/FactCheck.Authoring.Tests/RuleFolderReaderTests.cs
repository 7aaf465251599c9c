using FactCheck.Authoring.Building;

namespace FactCheck.AuthoringTests;

public sealed class RuleFolderReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");

    [Fact]
    public void Rule_files_are_found_in_the_order_of_their_paths_and_nothing_else_is()
    {
        foreach (var path in new[] { "b/two.yaml", "a/one.yaml", "a/datapackage.yaml", "factcheck.yaml", "bin/x/out.yaml", ".hidden/x.yaml", "a/notes.md" })
        {
            Write(path, "claims: {}");
        }

        var files = RuleFolderReader.Read(_folder.FullName);

        Assert.Equal(["a/one.yaml", "b/two.yaml"], files.Select(file => file.Place));
    }

    [Fact]
    public void One_file_can_be_named()
    {
        Write("a/one.yaml", "claims: {}");
        Assert.Equal("claims: {}", Assert.Single(RuleFolderReader.Read(Path.Join(_folder.FullName, "a/one.yaml"))).Text);
    }

    [Fact]
    public void What_is_not_utf_8_is_refused_by_name()
    {
        File.WriteAllBytes(Path.Join(_folder.FullName, "x.yaml"), [0x63, 0xE4]);
        var failure = Assert.Throws<InvalidDataException>(() => RuleFolderReader.Read(_folder.FullName));
        Assert.EndsWith("x.yaml: the file is not UTF-8; save it as UTF-8.", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path, string text)
    {
        var full = Path.Join(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
