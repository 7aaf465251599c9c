namespace FactCheck.Accuracy.Stress;

/// <summary><c>stress</c>: plants mistakes in the stories without one, prints the table, and keeps it where asked to.</summary>
internal static class StressCommand
{
    public const string Usage = "stress [--accept]";

    public static int Run(ReadOnlySpan<string> options)
        => KeptText.Run(options, Usage, static () => StressPrinter.Table(CleanStories.Stress()), CleanStories.FiguresFile);
}
