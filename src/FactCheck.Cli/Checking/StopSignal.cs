using System.Runtime.InteropServices;

namespace FactCheck.Cli.Checking;

/// <summary>Ctrl-C, or the system's wish that we end: the first asks a run to end well, a second one ends the process.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private bool _isHeard;

    /// <param name="onFirst">Says that the wish was heard, since ending well may take a moment.</param>
    public StopSignal(Action onFirst)
    {
        void Give(PosixSignalContext context)
        {
            if (!Interlocked.Exchange(ref _isHeard, true))
            {
                context.Cancel = true;
                onFirst();
                _stop.Cancel();
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

        _stop.Dispose();
    }
}
