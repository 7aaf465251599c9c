using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>Looks at the first two stories before the reports are opened, since a report of several has another form.</summary>
internal sealed class StoryPeek : IDisposable
{
    private readonly IEnumerator<Story> _stories;
    private readonly Queue<Story> _ahead = new();

    public StoryPeek(IEnumerable<Story> stories)
    {
        _stories = stories.GetEnumerator();
        while (_ahead.Count < 2 && _stories.MoveNext())
        {
            _ahead.Enqueue(_stories.Current);
        }

        AreSeveral = _ahead.Count > 1;
    }

    public bool AreSeveral { get; }

    /// <summary>Every story once, those that were looked at first.</summary>
    public IEnumerable<Story> All()
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
