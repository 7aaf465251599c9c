using System.Runtime.ExceptionServices;

namespace FactCheck.Cli.Checking;

/// <summary>Works on the items of many sources side by side, and gives the results in the order of the sources and their items.</summary>
/// <remarks>
/// Each thread takes the next item of the first source that nobody is reading, or opens another source, so one large source keeps
/// all threads busy too. No step waits for another. The thread that asks for results works as the others do while the one whose
/// turn it is is not there; with one job it is the only thread.
/// </remarks>
/// <param name="open">Gives the items of a source, each made when it is asked for, by one thread at a time.</param>
/// <param name="work">Makes an item's result; called by several threads at once.</param>
/// <param name="jobs">Threads, from 1.</param>
/// <param name="stop">Begins nothing more. What is begun is done, and given as far as nothing before it is missing.</param>
internal sealed class OrderedWork<TSource, TItem, TResult>(
    IReadOnlyList<TSource> sources, Func<TSource, IEnumerable<TItem>> open, Func<TItem, TResult> work, int jobs, CancellationToken stop)
{
    /// <summary>Results, for each thread, that may be there before their turn; with the sources being read, all that is held in memory.</summary>
    private const int Ahead = 16;

    private readonly object _gate = new();
    private readonly Queue<Source> _begun = new();
    private int _opened;
    private int _unread;
    private int _waiting;
    private int _running;
    private bool _isOver;
    private ExceptionDispatchInfo? _failure;

    /// <summary>How many sources were given to their end.</summary>
    public int Finished { get; private set; }

    /// <summary>All results in order; to be asked for once.</summary>
    /// <exception cref="Exception">What a source or the work has thrown.</exception>
    public IEnumerable<TResult> Results()
    {
        var helpers = new Thread[jobs - 1];
        for (var i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(Help) { IsBackground = true, Name = "checking" };
            helpers[i].Start();
        }

        try
        {
            while (Next(out var step, out var given))
            {
                if (step is not null)
                {
                    Run(step);
                }
                else
                {
                    yield return given!.Result!;
                }
            }

            _failure?.Throw();
        }
        finally
        {
            Finish(helpers);
        }
    }

    /// <summary>What to do: give the result whose turn it is, else take a step. False when all is given or stopped.</summary>
    private bool Next(out Source? step, out Item? given)
    {
        lock (_gate)
        {
            while (true)
            {
                given = TakeFirst();
                step = given is null ? BeginStep() : null;
                if (given is not null || step is not null)
                {
                    return true;
                }

                if (_running == 0)
                {
                    return false;
                }

                Monitor.Wait(_gate);
            }
        }
    }

    private Item? TakeFirst()
    {
        while (_begun.TryPeek(out var first))
        {
            if (first.Waiting.TryPeek(out var item))
            {
                if (!item.IsDone)
                {
                    return null;
                }

                _waiting--;
                Monitor.PulseAll(_gate);
                return first.Waiting.Dequeue();
            }

            if (!first.IsRead)
            {
                return null;
            }

            _begun.Dequeue();
            Finished++;
        }

        return null;
    }

    private Source? BeginStep()
    {
        if (_isOver || _failure is not null || stop.IsCancellationRequested)
        {
            return null;
        }

        var isFull = _waiting >= Ahead * jobs;
        foreach (var source in _begun)
        {
            // The first may always go on: the others wait for it.
            if (!source.IsRead && !source.IsBusy && (!isFull || (source == _begun.Peek() && source.Waiting.Count < Ahead)))
            {
                return Begin(source);
            }
        }

        if (isFull || _unread == jobs || _opened == sources.Count)
        {
            return null;
        }

        var opened = new Source(sources[_opened++]);
        _begun.Enqueue(opened);
        _unread++;
        return Begin(opened);
    }

    private Source Begin(Source source)
    {
        source.IsBusy = true;
        _running++;
        return source;
    }

    private void Run(Source source)
    {
        Item? item = null;
        try
        {
            source.Items ??= open(source.From).GetEnumerator();
            item = source.Items.MoveNext() ? new Item(source.Items.Current) : null;
            Release(source, item);
            if (item is not null)
            {
                item.Result = work(item.From);
            }
        }
        catch (Exception failure)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(failure);
            }
        }
        finally
        {
            lock (_gate)
            {
                _running--;
                item?.IsDone = true;
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>Lets others read the source on while the item is worked on.</summary>
    private void Release(Source source, Item? item)
    {
        lock (_gate)
        {
            source.IsBusy = false;
            if (item is not null)
            {
                source.Waiting.Enqueue(item);
                _waiting++;
            }
            else
            {
                source.End();
                _unread--;
            }

            Monitor.PulseAll(_gate);
        }
    }

    private void Help()
    {
        while (true)
        {
            Source? step;
            lock (_gate)
            {
                while ((step = BeginStep()) is null)
                {
                    if (_isOver)
                    {
                        return;
                    }

                    Monitor.Wait(_gate);
                }
            }

            Run(step);
        }
    }

    private void Finish(Thread[] helpers)
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }

        foreach (var helper in helpers)
        {
            helper.Join();
        }

        foreach (var source in _begun)
        {
            source.End();
        }
    }

    private sealed class Source(TSource from)
    {
        public TSource From => from;

        public IEnumerator<TItem>? Items { get; set; }

        /// <summary>What was read and not given yet.</summary>
        public Queue<Item> Waiting { get; } = new();

        /// <summary>Whether a thread reads it just now.</summary>
        public bool IsBusy { get; set; }

        public bool IsRead { get; private set; }

        public void End()
        {
            IsRead = true;
            Items?.Dispose();
            Items = null;
        }
    }

    private sealed class Item(TItem from)
    {
        public TItem From => from;

        public TResult? Result { get; set; }

        public bool IsDone { get; set; }
    }
}
