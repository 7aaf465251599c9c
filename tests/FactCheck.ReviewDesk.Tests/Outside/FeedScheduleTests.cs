using FactCheck.ReviewDesk.Feeds;

namespace FactCheck.ReviewDesk.Tests.Outside;

public sealed class FeedScheduleTests
{
    [Theory]
    [InlineData(15, 0, null, 15)]
    [InlineData(15, 1, null, 30)]
    [InlineData(15, 3, null, 120)]
    [InlineData(15, 40, null, 1440)]
    [InlineData(15, 1, 45, 45)]
    [InlineData(15, 1, 5, 30)]
    [InlineData(15, 1, 9999, 1440)]
    public void The_wait_grows_and_has_an_end(int minutes, int failures, int? retryAfter, int wait)
        => Assert.Equal(TimeSpan.FromMinutes(wait), FeedSchedule.Wait(minutes, failures, retryAfter is { } asked ? TimeSpan.FromMinutes(asked) : null));
}
