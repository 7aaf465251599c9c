using System.Diagnostics;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Findings;
using FactCheck.Engine.Versions;
using FactCheck.Model;
using FactCheck.Model.Versions;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Library;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Telemetry;
using FactCheck.Rules;

namespace FactCheck.ReviewDesk.Checking;

/// <summary>Checks stories with the standard rules over the tables built in. A check takes less than a millisecond, so reports are made when asked for.</summary>
public sealed class DeskChecker
{
    private readonly FactChecker _checker;
    private readonly IReadOnlyList<RuleInfo> _infos;

    public DeskChecker()
    {
        var (package, errors) = ReferenceLoader.Load(StandardSources.Tables);
        if (package is null || errors.Count > 0)
        {
            throw new DeskProblem($"The reference tables cannot be read: {string.Join("; ", errors)}");
        }

        var rules = new StandardRules();
        _checker = new FactChecker(rules, package);
        _infos = rules.Infos;
        (Tables, Rules, Reference) = (package, rules.Sha256, package.Sha256);
    }

    public ReferencePackage Tables { get; }

    /// <summary>SHA-256 of the rules.</summary>
    public string Rules { get; }

    /// <summary>SHA-256 of the tables.</summary>
    public string Reference { get; }

    public CheckedVersion Check(Story story, int version)
    {
        using var activity = DeskTelemetry.Source.StartActivity("check story");
        var started = Stopwatch.GetTimestamp();
        var (report, claims) = StoryVersion.Of(_checker, story);
        DeskTelemetry.Checks.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        return new(version, report, report.Findings.ToDictionary(
            static one => one.Id,
            one => new Seen(version, story.Sha256, Rules, Reference, one.Finding.Verdict, FindingBasis.Of(one, _checker.ClaimTypes)),
            StringComparer.Ordinal))
        {
            Claims = claims,
        };
    }

    /// <summary>What became of the claims and verdicts from one version to another.</summary>
    public StoryDiff Compare(CheckedVersion old, CheckedVersion now) => StoryComparer.Compare(new(old.Report, old.Claims), new(now.Report, now.Claims), _infos);

    /// <summary>Reads a version from its file again, and checks it.</summary>
    public CheckedVersion Check(StoredVersion version, byte[] file)
        => StoryFile.Read(file, version.Path, version.DateWhereMissing).ElementAtOrDefault(version.Place)?.Story is { } story
            ? Check(story, version.Number)
            : throw new InvalidOperationException($"Version {version.Number} of story {version.StoryId} cannot be read from its file any more.");
}

/// <summary>A version of a story with its report.</summary>
/// <param name="Seen">What there is to see of each finding, by fingerprint.</param>
public sealed record CheckedVersion(int Version, Report Report, IReadOnlyDictionary<string, Seen> Seen)
{
    /// <summary>All claims of the story, with repetitions, in the order of the text.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    public ReportedFinding? Find(string finding) => Report.Findings.FirstOrDefault(one => one.Id == finding);
}
