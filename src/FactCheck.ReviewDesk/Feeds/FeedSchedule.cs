namespace FactCheck.ReviewDesk.Feeds;

/// <summary>When a feed is asked next: after its own pause while all is well, after ever longer ones while it is not, and not before the server wishes. Pure.</summary>
public static class FeedSchedule
{
    public const int FewestMinutes = 1;

    public const int UsualMinutes = 15;

    public const int MostMinutes = 24 * 60;

    /// <summary>The longest wait, whatever the server wishes: what is mended is found within a day.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <param name="minutes">The pause while all is well.</param>
    /// <param name="failures">How often in a row there was nothing to be had; the wait doubles with each.</param>
    /// <param name="retryAfter">How long the server wishes to be left alone; null where it said nothing.</param>
    public static TimeSpan Wait(int minutes, int failures, TimeSpan? retryAfter)
    {
        var wait = TimeSpan.FromMinutes(minutes * Math.Pow(2, Math.Min(failures, 16)));
        wait = retryAfter > wait ? retryAfter.Value : wait;
        return wait > s_longest ? s_longest : wait;
    }
}
