using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>A newsroom's own project compiles its rules with the built assemblies, and sees its mistakes where they stand.</summary>
public sealed class OutsideProjectTests
{
    private const string RuleFile = "diplomacy/relations-age.yaml";

    // Its own file throws inside a let of the rule, through a table that was never loaded, and prints where.
    private const string Program = """
        using Newsroom;

        var set = new StandardRules();
        Console.WriteLine($"rules: {string.Join(", ", set.Infos.Select(info => $"{info.Id} of {info.File}:{info.Line}"))}");
        try
        {
            typeof(RelationsAgeDisagreesWithTreaty)
                .GetMethod("ElapsedOf", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .Invoke(null, [null, null]);
        }
        catch (System.Reflection.TargetInvocationException e)
        {
            Console.WriteLine(e.InnerException!.StackTrace);
        }
        """;

    [Fact]
    public void A_correct_rule_builds_runs_and_shows_its_yaml_in_a_stack_trace()
    {
        using var project = Project(SampleFiles.Read(SampleFiles.RelationsAge));

        var (exitCode, output) = project.DotNet("run");

        Assert.True(exitCode == 0, output);
        Assert.Contains("rules: diplomacy/relations-age-disagrees-with-treaty of newsroom/diplomacy/relations-age.yaml:13", output, StringComparison.Ordinal);
        var line = LineOf("elapsed: years");
        Assert.Contains($"{project.Folder}/{RuleFile}:line {line}", output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_fails_the_build_on_its_line_and_column()
    {
        using var project = Project(SampleFiles.Read(SampleFiles.RelationsAge).Replace("year(story.date) -", "yeer(story.date) -", StringComparison.Ordinal));

        var (exitCode, output) = project.DotNet("build");

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"{project.Folder}/{RuleFile}({LineOf("nominal: ")},16): error FC", output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain("error CS8785", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CS8785", output, StringComparison.Ordinal);
    }

    private static OutsideProject Project(string rule)
    {
        var project = new OutsideProject();
        project.WriteProject();
        project.Write(RuleFile, rule);
        project.Write("datapackage.yaml", SampleFiles.Read(SampleFiles.Package));
        project.Write("Program.cs", Program);
        return project;
    }

    private static int LineOf(string text)
        => Array.FindIndex(SampleFiles.Read(SampleFiles.RelationsAge).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;
}
