using System.Globalization;

namespace FactCheck.Cli.Checking;

/// <summary>How many stories of a run were checked, and how many could not be.</summary>
internal sealed class RunTally
{
    private int _checked;
    private int _missed;

    public bool IsWhole => _missed == 0;

    public bool IsOfSeveral => _checked + _missed > 1;

    public void Count(CheckedStory story)
    {
        _checked += story.Report is null ? 0 : 1;
        _missed += story.Report is null ? 1 : 0;
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{_checked} {(_checked == 1 ? "story" : "stories")} checked, {_missed} could not be");
}
