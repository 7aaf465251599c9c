using System.Text.RegularExpressions;

namespace FactCheck.Architecture;

public partial class HouseStyleTests
{
    private const int LongestFile = 400;
    private const int LongestReadme = 60;

    /// <summary>A report is a pure function of its inputs, so what differs between two runs has no place where reports are made.</summary>
    private static readonly string[] Impure =
        ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "CultureInfo.CurrentCulture",
            "CultureInfo.CurrentUICulture", "Environment.TickCount", "Guid.NewGuid", "TimeZoneInfo.Local"];

    private static readonly string[] PureFolders = ["src/FactCheck.Model", "src/FactCheck.Engine", "rules", "src/FactCheck.Formats", "src/FactCheck.Reporting"];

    private static IEnumerable<string> ShippedCode => new[] { "src", "generators", "rules" }.SelectMany(folder => Repository.Files(folder, ".cs"));

    [Fact]
    public void There_is_code_to_look_at() => Assert.True(ShippedCode.Count() > 50);

    [Fact]
    public void No_file_is_two_things()
        => Assert.DoesNotContain(ShippedCode, path => !IsMigration(path) && Repository.Text(path).Split('\n').Length - 1 > LongestFile);

    /// <summary>A tool writes those, and nobody reads them from end to end.</summary>
    private static bool IsMigration(string path) => path.Contains("/Migrations/", StringComparison.Ordinal);

    [Fact]
    public void What_makes_reports_asks_neither_the_clock_nor_the_culture_nor_chance()
        => Assert.Empty(
            from folder in PureFolders
            from path in Repository.Files(folder, ".cs")
            from word in ImpureWords(Repository.Text(path))
            select $"{path}: {word}");

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", "DateTime.UtcNow")]
    [InlineData("new Random(1)", "Random")]
    [InlineData("Random.Shared.Next()", "Random")]
    [InlineData("var randomness = 1;", null)]
    public void Impure_words_are_recognised(string code, string? word) => Assert.Equal(word is null ? [] : new[] { word }, ImpureWords(code));

    [Fact]
    public void No_type_or_folder_has_a_name_that_says_nothing()
    {
        foreach (var path in ShippedCode)
        {
            Assert.All(path.Split('/'), part => Assert.False(SaysNothing(Path.GetFileNameWithoutExtension(part)), path));
            Assert.All(TypeName().Matches(Repository.Text(path)), type => Assert.False(SaysNothing(type.Groups[1].Value), $"{path}: {type.Groups[1].Value}"));
        }
    }

    [Theory]
    [InlineData("StringHelper", true)]
    [InlineData("Utils", true)]
    [InlineData("RuleManager", true)]
    [InlineData("CommonOptions", true)]
    [InlineData("Commonwealth", false)]
    [InlineData("RuleBinder", false)]
    public void Empty_names_are_recognised(string name, bool empty) => Assert.Equal(empty, SaysNothing(name));

    [Theory]
    [InlineData("src/FactCheck.Engine")]
    [InlineData("src/FactCheck.RuleLanguage")]
    public void Yaml_is_read_behind_one_folder(string folder)
        => Assert.Single(Repository.Files(folder, ".cs").Where(path => Repository.Text(path).Contains("YamlDotNet", StringComparison.Ordinal)).Select(Path.GetDirectoryName).Distinct());

    [Fact]
    public void Yaml_is_read_nowhere_else()
        => Assert.DoesNotContain(
            ShippedCode,
            path => !path.StartsWith("src/FactCheck.Engine/", StringComparison.Ordinal)
                && !path.StartsWith("src/FactCheck.RuleLanguage/", StringComparison.Ordinal)
                && Repository.Text(path).Contains("using YamlDotNet", StringComparison.Ordinal));

    [Fact]
    public void Every_shipped_project_has_a_short_readme()
    {
        var problems = new List<string>();
        foreach (var project in Repository.Shipped)
        {
            var path = Path.Join(project.Folder, "README.md").Replace('\\', '/');
            if (!File.Exists(Path.Join(Repository.Root, path)))
            {
                problems.Add(path + " is missing");
            }
            else if (Repository.Text(path).Split('\n').Length - 1 > LongestReadme)
            {
                problems.Add(path + " is too long");
            }
        }

        Assert.Empty(problems);
    }

    /// <summary>They need a package that not every registry has.</summary>
    private static readonly string[] OutsideTheSolution = ["FactCheck.Benchmarks.NRules", "FactCheck.NRules", "FactCheck.NRules.Tests"];

    [Fact]
    public void The_solution_lists_every_project()
    {
        var solution = Repository.Text("FactCheck.sln").Replace('\\', '/');
        Assert.Equal(
            OutsideTheSolution,
            Repository.Projects.Where(project => !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal)).Select(project => project.Name).Order(StringComparer.Ordinal));
    }

    private static string[] ImpureWords(string code)
        => [.. Impure.Where(word => code.Contains(word, StringComparison.Ordinal)), .. RandomType().IsMatch(code) ? new[] { "Random" } : []];

    private static bool SaysNothing(string name) => EmptyName().IsMatch(name);

    [GeneratedRegex(@"\bRandom\b\s*[.(]")]
    private static partial Regex RandomType();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(?!class|struct)([A-Za-z_]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex("(Helper|Util|Utils|Utility|Utilities|Manager|Common)s?(?![a-z])")]
    private static partial Regex EmptyName();
}
