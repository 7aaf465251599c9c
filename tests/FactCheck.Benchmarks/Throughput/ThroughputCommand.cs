using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Throughput;

/// <summary><c>throughput [--megabytes N] [--sentences N] [--text FILE | --folder DIR [--stories N]] [--only STAGE] [--rounds N]</c>: what each stage of reading takes for varied text, on one core.</summary>
internal static class ThroughputCommand
{
    private const int UsualRounds = 7;

    public static int Run(string[] args)
    {
        var megabytes = Option(args, "--megabytes") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 10;
        var sentences = Option(args, "--sentences") is { } few ? int.Parse(few, CultureInfo.InvariantCulture) : VariedText.UsualSentences;
        var stories = VariedText.Write(megabytes * 1_000_000, sentences);
        if (Option(args, "--text") is { } file)
        {
            // A form feed stands between stories; none is in them.
            File.WriteAllText(file, string.Join('\f', stories));
            return 0;
        }

        if (Option(args, "--folder") is { } folder)
        {
            Directory.CreateDirectory(folder);
            var wanted = Option(args, "--stories") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : stories.Count;
            foreach (var (index, story) in stories.Take(wanted).Index())
            {
                File.WriteAllText(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{index:00000}.md")), story);
            }

            return 0;
        }

        var rounds = Option(args, "--rounds") is { } many ? int.Parse(many, CultureInfo.InvariantCulture) : UsualRounds;
        var stages = new ReadingStages(stories);
        var bytes = stories.Sum(Encoding.UTF8.GetByteCount);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB in {stories.Count} stories, {stages.Tokens} tokens, {stages.Mentions} mentions; the best of {rounds} rounds"));
        Console.WriteLine();
        Console.WriteLine("| stage | MB/s | allocated, bytes a byte of text |");
        Console.WriteLine("|---|---:|---:|");
        var only = Option(args, "--only");
        Print(only, rounds, "tokens alone", bytes, stages.ReadTokens);
        Print(only, rounds, "document: sentences, quotations, speakers", bytes, stages.ReadDocuments);
        Print(only, rounds, "mentions", bytes, stages.FindMentions);
        Print(only, rounds, "claims", bytes, stages.FindClaims);
        Print(only, rounds, "bytes to mentions", bytes, stages.ReadToMentions);
        Print(only, rounds, "bytes to claims", bytes, stages.ReadToClaims);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB at the most, with all stories and their documents held"));
        return 0;
    }

    private static void Print(string? only, int rounds, string stage, int bytes, Action run)
    {
        if (only is not null && only != stage)
        {
            return;
        }

        run();
        var best = double.MaxValue;
        long allocated = 0;
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.TotalTime;
            run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {bytes / best / 1e6:0.0} | {allocated / (double)bytes:0.0} |"));
    }

    private static string? Option(string[] args, string name)
        => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
