using System.Runtime.InteropServices;

namespace FactCheck.Cli.Checking;

/// <summary>Ctrl-C, or the system's wish that we end: the first asks a run to end well, a second one ends the process.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Lock _saying = new();

    /// <param name="onFirst">Says that the wish was heard, since ending well may take a moment.</param>
    public StopSignal(Action onFirst)
    {
        void Give(PosixSignalContext context)
        {
            lock (_saying)
            {
                if (!IsGiven)
                {
                    context.Cancel = true;
                    _stop.Cancel();
                    onFirst();
                }
            }
        }

        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Give), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Give)];
    }

    /// <summary>Set once somebody wishes the end.</summary>
    public CancellationToken Token => _stop.Token;

    public bool IsGiven => _stop.IsCancellationRequested;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        // Who ends at once still lets the first be answered.
        lock (_saying)
        {
            _stop.Dispose();
        }
    }
}
