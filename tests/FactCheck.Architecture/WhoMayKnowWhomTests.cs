using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactCheck.Architecture;

public class WhoMayKnowWhomTests
{
    [Fact]
    public void Every_shipped_project_has_its_place_in_the_house()
        => Assert.Empty(Repository.Shipped.Select(project => project.Name).Except(House.Projects));

    [Fact]
    public void Projects_reference_only_those_they_may_know()
        => Assert.Empty(
            from project in Repository.Shipped
            from reference in project.References
            where !House.DirectlyKnownTo(project.Name).Contains(reference)
            select $"{project.Name} -> {reference}");

    [Fact]
    public void The_generator_is_an_analyzer_and_of_the_rules_alone()
        => Assert.Equal(
            ["FactCheck.Rules"],
            Repository.Shipped.Where(project => project.Imports.Contains("FactCheck.RuleGenerator.Source.props")).Select(project => project.Name));

    /// <summary>Those of the desk run it as a process: what it pushes has to arrive there.</summary>
    [Fact]
    public void Nobody_knows_the_command_line_but_tests_that_run_it()
        => Assert.Equal(
            ["FactCheck.Architecture", "FactCheck.Cli.Tests", "FactCheck.Packages.Tests", "FactCheck.ReviewDesk.Tests"],
            Repository.Projects.Where(project => project.References.Contains("FactCheck.Cli")).Select(project => project.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Packages_are_taken_only_where_they_belong()
        => Assert.Empty(
            from project in Repository.Shipped
            from package in project.Packages
            where !House.MayTake(project.Name, package)
            select $"{project.Name} -> {package}");

    [Fact]
    public void Compiled_assemblies_know_only_those_they_may()
    {
        var seen = 0;
        foreach (var project in House.Projects)
        {
            var path = Path.Join(AppContext.BaseDirectory, (project == "FactCheck.Cli" ? "factcheck" : project) + ".dll");
            if (!File.Exists(path))
            {
                continue;
            }

            seen++;
            foreach (var reference in ReferencesOf(path))
            {
                Assert.True(!reference.StartsWith("FactCheck.", StringComparison.Ordinal) || House.KnownTo(project).Contains(reference), $"{project} -> {reference}");
                Assert.True(reference != "factcheck", $"{project} -> {reference}");
                Assert.True(House.MayTake(project, reference), $"{project} -> {reference}");
            }
        }

        Assert.True(seen >= 6, "The shipped assemblies are not beside the tests.");
    }

    [Fact]
    public void A_published_program_is_built_without_what_compiles()
    {
        var text = Repository.Text("src/FactCheck.Cli/FactCheck.Cli.csproj");
        Assert.Contains("<WithAuthoring Condition=\"'$(WithAuthoring)' == '' And '$(_IsPublishing)' != 'true'\">true</WithAuthoring>", text);
        var group = text[text.IndexOf("<ItemGroup Condition=\"'$(WithAuthoring)' == 'true'\">", StringComparison.Ordinal)..];
        Assert.Contains("FactCheck.Authoring.csproj", group[..group.IndexOf("</ItemGroup>", StringComparison.Ordinal)]);
        Assert.Equal(2, text.Split("FactCheck.Authoring.csproj").Length);
    }

    private static List<string> ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
