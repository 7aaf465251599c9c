using FactCheck.RuleGenerator.Tests.Running;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>What a rule says of itself is there to be listed.</summary>
public sealed class MetadataTests
{
    [Fact]
    public void Owner_reason_and_history_come_with_the_description()
    {
        const string Line = "    status: stable\n";
        var text = SampleFiles.Read(SampleFiles.RelationsAge);
        Assert.Contains(Line, text, StringComparison.Ordinal);
        var more = text.Replace(Line, Line + "    owner: foreign desk\n    why: An age is copied from story to story.\n    history: {2026-01-16: preview, 2026-09-01: stable}\n", StringComparison.Ordinal);

        var info = Assert.Single(GeneratorRun.Of(new(SampleFiles.RelationsAge, more), SampleFiles.Get(SampleFiles.Package)).Load().Infos);

        Assert.Equal(("foreign desk", "An age is copied from story to story."), (info.Owner, info.Why));
        Assert.Equal([new(new(2026, 1, 16), "preview"), new(new(2026, 9, 1), "stable")], info.History);
        Assert.All(RuleTrial.Sample.Rules.Infos, one => Assert.Equal((null, null, 0), (one.Owner, one.Why, one.History.Count)));
    }
}
