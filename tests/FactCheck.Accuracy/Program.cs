using System.Text;
using System.Text.Json;
using FactCheck.Accuracy;
using FactCheck.Accuracy.Labels;
using FactCheck.Accuracy.Stress;
using FactCheck.Accuracy.Wrong;

const string usage = "Usage: FactCheck.Accuracy specs FOLDER [--misses FILE]\n       FactCheck.Accuracy " + LabelledCommand.Usage
    + "\n       FactCheck.Accuracy " + StressCommand.Usage + "\n       FactCheck.Accuracy " + WrongCommand.Usage;
Console.OutputEncoding = new UTF8Encoding(false);
if (args is ["labelled", ..])
{
    return LabelledCommand.Run(args.AsSpan(1));
}

if (args is ["stress", ..])
{
    return StressCommand.Run(args.AsSpan(1));
}

if (args is ["wrong", ..])
{
    return WrongCommand.Run(args.AsSpan(1));
}

if (args is not (["specs", _] or ["specs", _, "--misses", _]))
{
    Console.Error.WriteLine(usage);
    return 2;
}

if (!Directory.Exists(args[1]))
{
    Console.Error.WriteLine($"There is no folder {args[1]}. {usage}");
    return 2;
}

var scores = new List<SpecScore>();
foreach (var path in Directory.GetFiles(args[1], "*.json").OrderBy(Path.GetFileName, StringComparer.Ordinal))
{
    var file = Path.GetFileName(path);
    if (SpecRunner.ScorerOf(path) is not { } scorer)
    {
        Console.WriteLine($"{file}: not scored, no scorer reads this model");
        continue;
    }

    try
    {
        var score = SpecRunner.Run(file, scorer, SpecFileReader.Read(path));
        scores.Add(score);
        Console.WriteLine($"{file}: {score.Hits}/{score.Total}");
    }
    catch (Exception error) when (error is JsonException or IOException or InvalidOperationException or FormatException)
    {
        Console.Error.WriteLine($"{path}: {error.Message}");
        return 2;
    }
}

SpecPrinter.PrintTable(scores, Console.Out);
if (args.Length == 4)
{
    using var misses = new StreamWriter(args[3], false, new UTF8Encoding(false));
    foreach (var score in scores)
    {
        SpecPrinter.PrintMisses(score, misses);
    }
}

return 0;
