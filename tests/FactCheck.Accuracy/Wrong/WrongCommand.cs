using System.Text;

namespace FactCheck.Accuracy.Wrong;

/// <summary><c>wrong</c>: prints the wrong statements that no rule objects to, and keeps the list where asked to.</summary>
internal static class WrongCommand
{
    public const string Usage = "wrong [--accept]";

    public static int Run(ReadOnlySpan<string> options)
    {
        if (options is not ([] or ["--accept"]))
        {
            Console.Error.WriteLine($"Usage: FactCheck.Accuracy {Usage}");
            return 2;
        }

        var missed = WrongStatements.Missed();
        Console.Write(missed);
        if (options.Length > 0)
        {
            File.WriteAllText(WrongStatements.MissedFile, missed, new UTF8Encoding(false));
        }

        return 0;
    }
}
