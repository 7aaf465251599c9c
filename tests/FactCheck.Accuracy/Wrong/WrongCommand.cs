namespace FactCheck.Accuracy.Wrong;

/// <summary><c>wrong</c>: prints the wrong statements that no rule objects to, and keeps the list where asked to.</summary>
internal static class WrongCommand
{
    public const string Usage = "wrong [--accept]";

    public static int Run(ReadOnlySpan<string> options) => KeptText.Run(options, Usage, WrongStatements.Missed, WrongStatements.MissedFile);
}
