using FactCheck.Cli.Configuration;
using FactCheck.Cli.Options;

namespace FactCheck.Cli.Watching;

/// <summary>All that a watch is asked for.</summary>
/// <param name="Folder">What is watched, without a slash at its end.</param>
/// <param name="Check">How stories are checked; its reports name folders.</param>
/// <param name="Aside">Where what cannot be read is put.</param>
/// <param name="Ledger">The file that says what is done.</param>
/// <param name="Settle">How long nobody has written to a file that is whole.</param>
/// <param name="Once">Whether to end when what is there is done.</param>
internal sealed record WatchSettings(string Folder, CheckSettings Check, string Aside, string Ledger, TimeSpan Settle, bool Once)
{
    /// <summary>What is ours in the folder, and no story.</summary>
    public IEnumerable<string> NoStories => [.. Check.OwnFiles, Aside, Ledger];

    /// <summary>Where a file's report goes: below the report's folder as the file is below the watched one.</summary>
    /// <param name="name">The file, from the watched folder.</param>
    public static string PlaceOf(ReportRequest report, string name) => Path.Join(report.File, name + report.Format.Extension);
}
