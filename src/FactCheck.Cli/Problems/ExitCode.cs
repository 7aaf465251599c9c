namespace FactCheck.Cli.Problems;

/// <summary>What the process says of a run to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the fail level.</summary>
    public const int Passed = 0;

    /// <summary>Some finding is at or above the fail level.</summary>
    public const int Failed = 1;

    /// <summary>Bad usage, or an input that cannot be read.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 3;

    /// <summary>Somebody whom the run needs cannot be reached now; the same later may pass. As sendmail says it (EX_TEMPFAIL of sysexits.h).</summary>
    public const int TryAgain = 75;

    /// <summary>Stopped before the end, by Ctrl-C or by the system; as shells say it of a process that was interrupted.</summary>
    public const int Stopped = 130;
}
