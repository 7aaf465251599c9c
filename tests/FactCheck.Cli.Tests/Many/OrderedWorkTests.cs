using FactCheck.Cli.Checking;

namespace FactCheck.Cli.Tests.Many;

/// <summary>The order and the bounds of work that is done side by side, with threads that wait for one another rather than for a clock.</summary>
public class OrderedWorkTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_sources_and_their_items(int jobs)
    {
        int[] sources = [3, 0, 1, 40, 0, 2, 500, 1];
        var work = Work(sources, (source, item) => $"{source}.{item}", jobs);
        Assert.Equal(Numbers(sources).Select(one => $"{one.Source}.{one.Item}"), work.Results());
        Assert.Equal(sources.Length, work.Finished);
    }

    [Fact]
    public void One_that_takes_long_is_waited_for_while_others_are_done()
    {
        using var later = new CountdownEvent(5);
        var sources = Enumerable.Repeat(1, 20).ToArray();
        var work = Work(
            sources,
            (source, _) =>
            {
                if (source == 0)
                {
                    Assert.True(later.Wait(s_patience));
                }
                else if (!later.IsSet)
                {
                    later.Signal();
                }

                return source;
            },
            jobs: 2);
        Assert.Equal(Enumerable.Range(0, 20), work.Results());
    }

    [Fact]
    public void Items_of_one_source_are_worked_on_side_by_side()
    {
        using var both = new Barrier(2);
        var work = Work([2], (_, item) => both.SignalAndWait(s_patience) ? item : -1, jobs: 2);
        Assert.Equal([0, 1], work.Results());
    }

    [Theory]
    [InlineData(new[] { 4000 })]
    [InlineData(new[] { 1, 4000, 1 })]
    public void What_is_begun_before_its_turn_is_bounded(int[] sources)
    {
        const int Jobs = 3;
        const int Bound = (16 + 1) * Jobs;
        var begun = 0;
        var given = 0;
        var most = 0;
        var work = Work(
            sources,
            (_, item) =>
            {
                var ahead = Interlocked.Increment(ref begun) - Volatile.Read(ref given);
                lock (sources)
                {
                    most = Math.Max(most, ahead);
                }

                return item;
            },
            Jobs);
        foreach (var _ in work.Results())
        {
            Volatile.Write(ref given, given + 1);
        }

        Assert.Equal(sources.Sum(), given);
        Assert.InRange(most, 1, Bound);
    }

    [Fact]
    public void With_one_job_all_is_done_by_the_thread_that_asks_and_nothing_is_begun_early()
    {
        var here = Environment.CurrentManagedThreadId;
        var begun = 0;
        var given = 0;
        foreach (var (thread, ahead) in Work([1, 5, 1], (_, _) => (Environment.CurrentManagedThreadId, ++begun - given), jobs: 1).Results())
        {
            given++;
            Assert.Equal(here, thread);
            Assert.Equal(1, ahead);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Stopped_it_gives_what_is_done_without_a_gap(int jobs)
    {
        using var stop = new CancellationTokenSource();
        var given = new List<int>();
        foreach (var source in Work(Enumerable.Repeat(1, 500).ToArray(), (source, _) => source, jobs, stop.Token).Results())
        {
            given.Add(source);
            if (source == 100)
            {
                stop.Cancel();
            }
        }

        Assert.Equal(Enumerable.Range(0, given.Count), given);
        Assert.InRange(given.Count, 101, 101 + (17 * jobs));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_is_thrown_comes_to_whoever_asks(int jobs)
    {
        var work = Work(Enumerable.Repeat(1, 500).ToArray(), (source, _) => source == 100 ? throw new InvalidOperationException("this one") : source, jobs);
        Assert.Equal("this one", Assert.Throws<InvalidOperationException>(() => work.Results().Count()).Message);
    }

    [Fact]
    public void Whoever_leaves_early_leaves_no_thread_and_no_open_source()
    {
        var open = 0;
        IEnumerable<int> Open(int count)
        {
            Interlocked.Increment(ref open);
            try
            {
                for (var i = 0; i < count; i++)
                {
                    yield return i;
                }
            }
            finally
            {
                Interlocked.Decrement(ref open);
            }
        }

        var work = new OrderedWork<int, int, int>([50, 50, 50], Open, item => item, 3, CancellationToken.None);
        Assert.Equal([0, 1, 2], work.Results().Take(3));
        Assert.Equal(0, Volatile.Read(ref open));
    }

    private static OrderedWork<int, (int Source, int Item), T> Work<T>(int[] counts, Func<int, int, T> work, int jobs, CancellationToken stop = default)
        => new([.. Enumerable.Range(0, counts.Length)], source => Enumerable.Range(0, counts[source]).Select(item => (source, item)), one => work(one.Source, one.Item), jobs, stop);

    private static IEnumerable<(int Source, int Item)> Numbers(int[] counts)
        => counts.SelectMany((count, source) => Enumerable.Range(0, count).Select(item => (source, item)));
}
