namespace FactCheck.Cli.Watching;

/// <summary>Tells which files of a folder have arrived whole since they were last dealt with; reads none of them.</summary>
/// <remarks>
/// A file counts as whole once nobody has written to it for a while, by its own time where that is long past, as with files that are
/// moved in, else by looking twice. Whoever writes with longer pauses writes elsewhere and moves the file in.
/// </remarks>
/// <param name="find">The files that are there now.</param>
/// <param name="settle">How long nobody has written to a file that is whole.</param>
internal sealed class Arrivals(string folder, Func<IReadOnlyList<string>> find, TimeSpan settle, TimeProvider clock)
{
    /// <summary>How many times longer than another file one that cannot be read is left alone: a slow writer may not be done with it.</summary>
    private const int Patience = 5;

    private readonly long _began = clock.GetTimestamp();
    private Dictionary<string, FileStamp> _done = new(StringComparer.Ordinal);
    private Dictionary<string, (FileStamp Stamp, TimeSpan Due)> _waiting = new(StringComparer.Ordinal);

    /// <summary>How long until the next of the files that are waited for may be whole; null where none is.</summary>
    public TimeSpan? Next => _waiting.Count == 0 ? null : TimeSpan.FromTicks(Math.Max(0, (_waiting.Values.Min(static one => one.Due) - Now).Ticks));

    private TimeSpan Now => clock.GetElapsedTime(_began);

    /// <summary>What is whole now, in the order of the folder.</summary>
    public List<Arrival> Look()
    {
        var ready = new List<Arrival>();
        var done = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var waiting = new Dictionary<string, (FileStamp Stamp, TimeSpan Due)>(StringComparer.Ordinal);
        foreach (var path in find())
        {
            if (FileStamp.Of(path) is not { } stamp)
            {
                continue;
            }

            if (_done.TryGetValue(path, out var last) && last == stamp)
            {
                done.Add(path, stamp);
            }
            else if (DueOf(path, stamp) is var due && due > Now)
            {
                waiting.Add(path, (stamp, due));
            }
            else
            {
                ready.Add(new(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), stamp));
            }
        }

        (_done, _waiting) = (done, waiting);
        return ready;
    }

    /// <summary>Nothing more is to be done with the file as it was; where it is another by now, it has arrived anew.</summary>
    public void Finish(Arrival arrival) => _done[arrival.Path] = arrival.Stamp;

    /// <summary>The file is to be looked at again after a while.</summary>
    public void Delay(Arrival arrival, TimeSpan time) => _waiting[arrival.Path] = (arrival.Stamp, Now + time);

    /// <summary>Delays a file that cannot be read as it is but may be once somebody has written it to its end.</summary>
    /// <returns>False for one that nobody has written to for long.</returns>
    public bool DelayUnfinished(Arrival arrival)
    {
        var age = clock.GetUtcNow().UtcDateTime - arrival.Stamp.Written;
        if (age < TimeSpan.Zero || age >= settle * Patience)
        {
            return false;
        }

        Delay(arrival, (settle * Patience) - age);
        return true;
    }

    private TimeSpan DueOf(string path, FileStamp stamp)
        => _waiting.TryGetValue(path, out var one) && one.Stamp == stamp ? one.Due
            : clock.GetUtcNow().UtcDateTime - stamp.Written >= settle ? Now
            : Now + settle;
}
