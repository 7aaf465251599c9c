using FactCheck.RuleLanguage.Reference;

namespace FactCheck.RuleLanguage.Tests;

/// <summary>The language reference under <c>docs</c> says what the registries say; <c>dotnet test -p:AcceptGolden=true</c> writes it anew.</summary>
public sealed class ReferencePagesTests
{
    [Fact]
    public void Every_page_is_up_to_date_and_none_is_left_over()
    {
        var pages = ReferencePages.All().ToDictionary(page => page.Key, page => page.Value);
#if ACCEPT_GOLDEN
        foreach (var (path, text) in pages)
        {
            var file = Path.Combine(Repository.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
#endif
        foreach (var (path, text) in pages)
        {
            var file = Path.Combine(Repository.Root, path);
            Assert.True(File.Exists(file) && Repository.Text(file) == text, $"{path} is stale: run this test with -p:AcceptGolden=true, read the difference, and commit it.");
        }

        Assert.Equal(
            pages.Keys.Where(path => path.StartsWith("docs/language/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "language")).Select(file => "docs/language/" + Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_that_a_page_takes_from_a_registry_is_left_open()
        => Assert.All(ReferencePages.All(), page => Assert.DoesNotMatch("\\{\\{[a-z]+\\}\\}", page.Value));
}
