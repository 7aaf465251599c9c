using FactCheck.Engine.Facts;

namespace FactCheck.Engine.Tests.Facts;

/// <summary>Each folder under <c>broken</c> is a package, with the errors it must give in <c>expected.txt</c>.</summary>
/// <remarks>Set FACTCHECK_ACCEPT=1 to write what the loader says now, then read the difference.</remarks>
public class BrokenPackageTests
{
    private static readonly string Root = RepositoryFolder.Of("tests/FactCheck.Engine.Tests/Facts/broken");

    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var folder in Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal))
        {
            cases.Add(Path.GetFileName(folder));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_package_gives_all_its_errors(string name)
    {
        var folder = Path.Join(Root, name);
        var result = ReferenceLoader.Load(new FolderReferenceFiles(folder));
        var actual = string.Join('\n', result.Errors).Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal) + "\n";
        var golden = Path.Join(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("FACTCHECK_ACCEPT") == "1")
        {
            File.WriteAllText(golden, actual);
        }

        Assert.Null(result.Package);
        Assert.NotEmpty(result.Errors);
        Assert.Equal(File.ReadAllText(golden), actual);
    }
}
