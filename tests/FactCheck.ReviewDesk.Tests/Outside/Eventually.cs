namespace FactCheck.ReviewDesk.Tests.Outside;

/// <summary>Waits for what happens beside a test.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    public static async Task<T> Is<T>(Func<Task<T?>> look) where T : class
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            await Task.Delay(20, patience.Token);
        }
    }
}
