using System.Text;

namespace FactCheck.Accuracy.Stress;

/// <summary><c>stress</c>: plants mistakes in the stories without one, prints the table, and keeps it where asked to.</summary>
internal static class StressCommand
{
    public const string Usage = "stress [--accept]";

    public static int Run(ReadOnlySpan<string> options)
    {
        foreach (var option in options)
        {
            if (option != "--accept")
            {
                Console.Error.WriteLine($"There is no option {option}. Usage: FactCheck.Accuracy {Usage}");
                return 2;
            }
        }

        var table = StressPrinter.Table(CleanStories.Stress());
        Console.Write(table);
        if (options.Contains("--accept"))
        {
            File.WriteAllText(CleanStories.FiguresFile, table, new UTF8Encoding(false));
        }

        return 0;
    }
}
