using System.Text;

namespace FactCheck.Accuracy;

/// <summary>Runs a command that prints a text which is kept in the repository, and writes it there where asked to.</summary>
internal static class KeptText
{
    private const string Accept = "--accept";

    /// <param name="usage">The command with its option.</param>
    /// <param name="file">Where the text is kept.</param>
    public static int Run(ReadOnlySpan<string> options, string usage, Func<string> make, string file)
    {
        foreach (var option in options)
        {
            if (option != Accept)
            {
                Console.Error.WriteLine($"There is no option {option}. Usage: FactCheck.Accuracy {usage}");
                return 2;
            }
        }

        var text = make();
        Console.Write(text);
        if (options.Contains(Accept))
        {
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        return 0;
    }
}
