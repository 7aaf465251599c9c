using System.Globalization;
using System.Text;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Authoring;

/// <summary>A folder of files made from rules: writes them, or says which of them are not up to date.</summary>
internal sealed class GeneratedFiles(string folder, StandardStreams streams, ProblemLog problems)
{
    /// <param name="files">Text by path in the folder.</param>
    /// <param name="check">Compare only.</param>
    /// <returns>The exit code: 1 where something compared is stale.</returns>
    public int Bring(IReadOnlyList<KeyValuePair<string, string>> files, bool check)
    {
        using var canvas = streams.Canvas();
        var stale = 0;
        var written = 0;
        foreach (var (path, text) in files)
        {
            var full = Path.Join(folder, path);
            try
            {
                if (File.Exists(full) && File.ReadAllText(full) == text)
                {
                    continue;
                }

                stale++;
                if (check)
                {
                    canvas.Write(TextParagraph.At(0, new TextRun($"{folder}/{path}", Tone.Failing), File.Exists(full) ? " is stale" : " is missing"));
                    continue;
                }

                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, Encoding.UTF8.GetBytes(text));
                written++;
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                problems.Add(full, FileFailure.Reason(failure));
                return problems.Gravest;
            }
        }

        foreach (var path in LeftOver(files))
        {
            stale++;
            canvas.Write(TextParagraph.At(0, new TextRun($"{folder}/{path}", Tone.Failing), " belongs to no rule any more; delete it"));
        }

        canvas.Write(TextParagraph.At(0, Summary(files.Count, stale, written, check)));
        return check && stale > 0 ? ExitCode.Failed : ExitCode.Passed;
    }

    private string Summary(int files, int stale, int written, bool check) => (check && stale > 0, written) switch
    {
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"{stale} of {files} files are not up to date: run the command again without --check."),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{files} files are up to date in {folder}."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{files} files are up to date in {folder}, {written} of them written now."),
    };

    /// <summary>Files there of the same kind that are not made any more.</summary>
    private List<string> LeftOver(IReadOnlyList<KeyValuePair<string, string>> files)
    {
        var made = files.Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*" + Path.GetExtension(files[0].Key), SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(path => !made.Contains(path)).Order(StringComparer.Ordinal)];
    }
}
