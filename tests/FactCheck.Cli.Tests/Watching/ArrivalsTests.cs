using FactCheck.Cli.Watching;

namespace FactCheck.Cli.Tests.Watching;

/// <summary>When a file counts as whole, by a clock that stands still until it is told to go on.</summary>
public sealed class ArrivalsTests : IDisposable
{
    private static readonly TimeSpan s_settle = TimeSpan.FromSeconds(2);

    private readonly TemporaryFolder _folder = new();
    private readonly StoppedClock _clock = new();
    private readonly Arrivals _arrivals;

    public ArrivalsTests()
        => _arrivals = new(_folder.Root, () => [.. Directory.GetFiles(_folder.Root).Order(StringComparer.Ordinal)], s_settle, _clock);

    [Fact]
    public void What_nobody_has_written_to_for_long_is_whole_at_once()
    {
        Write("a.md", "done", secondsAgo: 60);
        Assert.Equal(["a.md"], Look());
    }

    [Fact]
    public void What_grows_is_waited_for_until_it_rests()
    {
        Write("a.md", "be");
        Assert.Empty(Look());
        Assert.Equal(s_settle, _arrivals.Next);
        _clock.Pass(1.5);
        Write("a.md", "begun");
        Assert.Empty(Look());
        _clock.Pass(1.5);
        Assert.Empty(Look());
        _clock.Pass(0.5);
        Assert.Equal(["a.md"], Look());
        Assert.Null(_arrivals.Next);
    }

    [Fact]
    public void A_time_in_the_future_is_no_reason_to_wait_for_ever()
    {
        Write("a.md", "done", secondsAgo: -1e6);
        Assert.Empty(Look());
        _clock.Pass(2);
        var arrival = Assert.Single(_arrivals.Look());
        Assert.False(_arrivals.DelayUnfinished(arrival));
    }

    [Fact]
    public void What_is_finished_comes_again_when_it_is_another()
    {
        Write("a.md", "one", secondsAgo: 60);
        _arrivals.Finish(Assert.Single(_arrivals.Look()));
        Assert.Empty(Look());
        Write("a.md", "another", secondsAgo: 30);
        Assert.Equal(["a.md"], Look());
        File.Delete(_folder.PathOf("a.md"));
        Assert.Empty(Look());
    }

    [Fact]
    public void What_cannot_be_read_is_left_alone_for_longer()
    {
        Write("a.md", "PK", secondsAgo: 3);
        var arrival = Assert.Single(_arrivals.Look());
        Assert.True(_arrivals.DelayUnfinished(arrival));
        Assert.Equal(TimeSpan.FromSeconds(7), _arrivals.Next);
        _clock.Pass(7);
        Assert.False(_arrivals.DelayUnfinished(Assert.Single(_arrivals.Look())));
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Look() => _arrivals.Look().Select(static arrival => arrival.Name);

    private void Write(string name, string text, double secondsAgo = 0)
        => File.SetLastWriteTimeUtc(_folder.Add(name, text), _clock.GetUtcNow().UtcDateTime.AddSeconds(-secondsAgo));

    private sealed class StoppedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 16, 12, 0, 0, TimeSpan.Zero);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _now.Ticks;

        public void Pass(double seconds) => _now = _now.AddSeconds(seconds);
    }
}
