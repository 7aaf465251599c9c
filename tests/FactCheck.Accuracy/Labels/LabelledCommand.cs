namespace FactCheck.Accuracy.Labels;

/// <summary><c>labelled</c>: scores the labelled set, prints the table, and keeps it where asked to.</summary>
internal static class LabelledCommand
{
    public const string Usage = "labelled [--misses] [--accept]";

    public static int Run(ReadOnlySpan<string> options)
    {
        foreach (var option in options)
        {
            if (option is not ("--misses" or "--accept"))
            {
                Console.Error.WriteLine($"There is no option {option}. Usage: FactCheck.Accuracy {Usage}");
                return 2;
            }
        }

        var reader = LabelledSet.Reader();
        var errors = new List<LabelError>();
        var stories = LabelledSet.Read(reader, errors);
        foreach (var error in errors)
        {
            Console.Error.WriteLine(error);
        }

        if (errors.Count > 0)
        {
            return 2;
        }

        var result = LabelScorer.Score(stories, reader);
        var table = LabelPrinter.Table(result);
        Console.Write(table);
        if (options.Contains("--misses"))
        {
            Console.WriteLine();
            LabelPrinter.PrintMisses(result, Console.Out);
        }

        if (options.Contains("--accept"))
        {
            LabelledSet.Accept(table);
        }

        return 0;
    }
}
