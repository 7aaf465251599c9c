namespace FactCheck.Cli.Checking;

/// <summary>Looks ahead to the second report where the reports are opened, since a report of several stories has another form.</summary>
internal sealed class ReportPeek(IEnumerable<CheckedStory> stories) : IDisposable
{
    private readonly IEnumerator<CheckedStory> _stories = stories.GetEnumerator();
    private readonly Queue<CheckedStory> _ahead = new();

    /// <summary>Whether there is more than one report. Until this is asked for nothing is checked.</summary>
    public bool FindsSeveral()
    {
        var reports = 0;
        while (reports < 2 && _stories.MoveNext())
        {
            _ahead.Enqueue(_stories.Current);
            reports += _stories.Current.Report is null ? 0 : 1;
        }

        return reports > 1;
    }

    /// <summary>Every story once, those that were looked at first.</summary>
    public IEnumerable<CheckedStory> All()
    {
        while (_ahead.TryDequeue(out var story))
        {
            yield return story;
        }

        while (_stories.MoveNext())
        {
            yield return _stories.Current;
        }
    }

    public void Dispose() => _stories.Dispose();
}
