using FactCheck.Engine.Facts;

namespace FactCheck.Engine.Tests.Facts;

public sealed class ReferenceFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public ReferenceFilesTests()
    {
        Directory.CreateDirectory(Path.Join(_root, "package", "sub"));
        Directory.CreateDirectory(Path.Join(_root, "package-other"));
        File.WriteAllText(Path.Join(_root, "outside.csv"), "outside");
        File.WriteAllText(Path.Join(_root, "package-other", "t.csv"), "outside");
        File.WriteAllText(Path.Join(_root, "package", "t.csv"), "inside");
        File.WriteAllText(Path.Join(_root, "package", "sub", "t.csv"), "inside");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("t.csv", true)]
    [InlineData("sub/t.csv", true)]
    [InlineData("sub/../t.csv", true)]
    [InlineData("none.csv", false)]
    [InlineData("sub", false)]
    [InlineData("", false)]
    [InlineData("../outside.csv", false)]
    [InlineData("../package-other/t.csv", false)]
    [InlineData("sub/../../outside.csv", false)]
    [InlineData("t.csv\0", false)]
    public void A_folder_opens_what_is_inside_it(string path, bool opens)
    {
        foreach (var folder in new[] { Path.Join(_root, "package"), Path.Join(_root, "package") + "/" })
        {
            using var stream = new FolderReferenceFiles(folder).Open(path);
            Assert.Equal(opens, stream is not null);
        }
    }

    [Fact]
    public void A_rooted_path_is_refused()
        => Assert.Null(new FolderReferenceFiles(Path.Join(_root, "package")).Open(Path.Join(_root, "package", "t.csv")));

    [Fact]
    public void Files_are_called_by_their_folder()
    {
        Assert.Equal("seeds/reference/t.csv", new FolderReferenceFiles("seeds/reference").Describe("t.csv"));
        Assert.Equal("reference/t.csv", new EmbeddedReferenceFiles(typeof(ReferenceFilesTests).Assembly, "reference/").Describe("t.csv"));
    }

    [Fact]
    public void What_is_not_embedded_is_absent()
        => Assert.Null(new EmbeddedReferenceFiles(typeof(ReferenceFilesTests).Assembly, "reference/").Open("t.csv"));

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        var result = ReferenceLoader.Load(new UnreadableFiles());

        Assert.Null(result.Package);
        Assert.Equal("datapackage.yaml(1,1): error FC6001: The file 'datapackage.yaml' cannot be read: The disk is gone.", Assert.Single(result.Errors).ToString());
    }

    private sealed class UnreadableFiles : IReferenceFiles
    {
        public Stream? Open(string path) => throw new IOException("The disk is gone.");

        public string Describe(string path) => path;
    }
}
