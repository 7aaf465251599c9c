using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.RuleLanguage.Tests.Diagnostics;

/// <summary>
/// What authors see of each input. An input is a rule file, or a folder named <c>*.files</c> whose rule files are compiled
/// together; its golden text stands at the same path under <c>Golden</c>. Where all that changed is meant,
/// <c>dotnet test -p:AcceptGolden=true</c> writes the texts anew, to be read in the difference before they are committed.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string s_inputs = Path.Combine(Repository.Tests, "Diagnostics", "Inputs");
    private static readonly string s_golden = Path.Combine(Repository.Tests, "Diagnostics", "Golden");

    public static TheoryData<string> Inputs => new(Cases());

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_diagnostic_of_an_input_is_as_its_golden_text_says(string input)
    {
        var files = Files(input);
        var actual = DiagnosticText.Of(RuleFiles.Diagnose(files), path => files.Single(file => file.Path == path).Text);
        var golden = GoldenOf(input);
#if ACCEPT_GOLDEN
        Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
        File.WriteAllText(golden, actual);
#endif
        Assert.True(File.Exists(golden), $"There is no golden text for {input}. Where this is right, commit it as Golden/{Path.GetRelativePath(s_golden, golden)}:\n{actual}");
        Assert.Equal(Repository.Text(golden), actual);
    }

    [Fact]
    public void No_golden_text_is_left_of_an_input_that_is_gone()
        => Assert.Equal(
            Cases().Select(GoldenOf).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(s_golden, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_diagnostic_has_an_input()
    {
        var seen = Cases().SelectMany(input => RuleFiles.Diagnose(Files(input))).Select(one => one.Id).ToHashSet();
        Assert.Empty(DiagnosticCatalog.All.Select(entry => entry.Id).Except(seen));
    }

    private static IEnumerable<string> Cases() =>
        Directory.EnumerateFiles(s_inputs, "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(s_inputs, file).Replace('\\', '/'))
            .Select(file => file.IndexOf(".files/", StringComparison.Ordinal) is > 0 and var end ? file[..(end + ".files".Length)] : file)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static (string Path, string Text)[] Files(string input)
    {
        var path = Path.Combine(s_inputs, input);
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
        return [.. files.Select(file => (Path.GetRelativePath(s_inputs, file).Replace('\\', '/'), Repository.Text(file)))];
    }

    private static string GoldenOf(string input) => Path.Combine(s_golden, Path.ChangeExtension(input, ".txt"));
}
