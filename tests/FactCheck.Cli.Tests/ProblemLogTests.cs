using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Tests;

public class ProblemLogTests
{
    [Fact]
    public void A_fault_is_one_line_with_an_id_that_is_the_same_for_the_same_fault()
    {
        var lines = Enumerable.Range(0, 2).Select(_ => Logged(log => log.AddFault(Thrown("some text of the story"), "checking a.md"))).ToArray();
        Assert.Equal(lines[0], lines[1]);
        Assert.Matches(@"^factcheck: a fault of ours while checking a\.md: InvalidOperationException \(fault [0-9a-f]{8}\); .*\n$", lines[0]);
        Assert.DoesNotContain("   at ", lines[0]);
    }

    [Fact]
    public void The_gravest_problem_gives_the_exit_code()
    {
        var log = new ProblemLog(TextWriter.Null);
        Assert.Equal(ExitCode.Passed, log.Gravest);
        log.AddFault(Thrown(""), "checking");
        log.Add("a.md", "no such file");
        Assert.Equal(ExitCode.Fault, log.Gravest);
    }

    private static string Logged(Action<ProblemLog> log)
    {
        var text = new StringWriter { NewLine = "\n" };
        log(new ProblemLog(text));
        return text.ToString();
    }

    private static InvalidOperationException Thrown(string message)
    {
        try
        {
            throw new InvalidOperationException(message);
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
