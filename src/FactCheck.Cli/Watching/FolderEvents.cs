using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Watching;

/// <summary>Wakes a watch where something happens in its folder. What happened the watch sees for itself, so that no event can be missed or come twice.</summary>
internal sealed class FolderEvents : IDisposable
{
    private readonly AutoResetEvent _happened = new(false);
    private readonly FileSystemWatcher? _watcher;

    /// <param name="problems">Hears of a system that tells of nothing: the folder is then looked at now and then.</param>
    public FolderEvents(string folder, ProblemLog problems)
    {
        try
        {
            _watcher = new(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Created += Wake;
            _watcher.Changed += Wake;
            _watcher.Renamed += Wake;
            _watcher.Error += Wake;
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Warn($"{folder}: the system tells nothing of changes here, so the folder is looked at once a minute: {FileFailure.Reason(failure)}");
        }
    }

    /// <returns>Whether something happened before the time was over.</returns>
    public bool Wait(TimeSpan time, CancellationToken stop) => WaitHandle.WaitAny([_happened, stop.WaitHandle], time) == 0;

    public void Dispose()
    {
        _watcher?.Dispose();
        _happened.Dispose();
    }

    private void Wake(object? sender, EventArgs what) => _happened.Set();
}
