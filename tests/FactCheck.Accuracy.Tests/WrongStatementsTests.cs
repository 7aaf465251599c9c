using FactCheck.Accuracy.Wrong;

namespace FactCheck.Accuracy.Tests;

/// <summary>Holds which of the wrong statements no rule objects to.</summary>
public sealed class WrongStatementsTests
{
    [Fact]
    public void Those_that_nobody_objects_to_are_the_ones_that_are_kept()
    {
        var missed = WrongStatements.Missed();
        Assert.True(
            File.ReadAllText(WrongStatements.MissedFile).ReplaceLineEndings("\n") == missed,
            $"Other wrong statements are missed than before. Keep the list with\n  dotnet run -c Release --project tests/FactCheck.Accuracy -- wrong --accept\n\n{missed}");
    }
}
