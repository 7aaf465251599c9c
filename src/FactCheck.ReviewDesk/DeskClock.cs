namespace FactCheck.ReviewDesk;

/// <summary>The day that it is where the desk stands.</summary>
public static class DeskClock
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
