namespace FactCheck.ReviewDesk.Outside;

/// <summary>Does again and again what has become due: at once when somebody rings, and otherwise every few seconds.</summary>
public abstract partial class DueLoop(TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _bell = new(0, 1);

    protected TimeProvider Clock => clock;

    /// <summary>Says that something may be due now. Rung twice is rung once.</summary>
    public void Ring()
    {
        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    public override void Dispose()
    {
        _bell.Dispose();
        base.Dispose();
    }

    protected abstract Task DoWhatIsDue(CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DoWhatIsDue(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // A full disk or a lost database passes; what was due still is.
                Failed(log, GetType().Name, fault);
            }

            using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(Task.Delay(s_pause, clock, either.Token), _bell.WaitAsync(either.Token));
            await either.CancelAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Loop} could not do what is due and tries again.")]
    private static partial void Failed(ILogger log, string loop, Exception fault);
}
