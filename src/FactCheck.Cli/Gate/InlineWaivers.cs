using System.Text.RegularExpressions;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Options;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>The waivers in the comments of a Markdown story, each for the paragraph after it: <c>&lt;!-- factcheck: allow RULE — reason --&gt;</c>.</summary>
internal sealed partial class InlineWaivers
{
    private const string Form = "<!-- factcheck: allow RULE — reason -->, on a line of its own before the paragraph";

    private readonly Story _story;
    private readonly IReadOnlyList<RuleInfo> _rules;
    private readonly ProblemLog _problems;
    private readonly List<Entry> _entries = [];

    private InlineWaivers(Story story, IReadOnlyList<RuleInfo> rules, ProblemLog problems)
    {
        _story = story;
        _rules = rules;
        _problems = problems;
        var lines = new LineMap(story.Text);
        foreach (Match comment in Comment().Matches(story.Text))
        {
            var (line, column) = lines.At(comment.Index);
            Read(comment, new(story.Path, line, column));
        }
    }

    /// <summary>The report with the findings waived that the story's comments allow; what is wrong with a comment is said, and it allows nothing.</summary>
    /// <param name="rules">All rules there are.</param>
    /// <param name="isOn">Whether the run has a rule.</param>
    public static Report Waive(Report report, IReadOnlyList<RuleInfo> rules, Func<RuleInfo, bool> isOn, ProblemLog problems)
        => report.Story is { Origin: null } story && story.Text.Contains("<!--", StringComparison.Ordinal)
            ? new InlineWaivers(story, rules, problems).Waive(report, isOn)
            : report;

    private Report Waive(Report report, Func<RuleInfo, bool> isOn)
    {
        if (_entries.Count == 0)
        {
            return report;
        }

        report = report with { Findings = [.. report.Findings.Select(Waive)] };
        foreach (var entry in _entries.Where(entry => !entry.IsUsed && _rules.Any(rule => entry.Scope.On(rule) is not null && isOn(rule))))
        {
            _problems.Warn(entry.At, $"the waiver of {entry.Scope.Text} waives nothing: the paragraph after it has no such finding; remove it.");
        }

        return report;
    }

    /// <summary>A statement that is made in several places is waived where each of them allows it.</summary>
    private ReportedFinding Waive(ReportedFinding reported)
    {
        if (reported.Finding.Verdict == Verdict.Supported)
        {
            return reported;
        }

        var places = reported.Also.Prepend(reported.Finding.Claim).Select(claim => claim.Source).ToList();
        var entries = places.ConvertAll(place => _entries.Find(entry => entry.Covers(place) && entry.Scope.On(reported.Finding.Rule) is not null));
        foreach (var entry in entries)
        {
            entry?.IsUsed = true;
        }

        if (!entries.Contains(null))
        {
            return reported with { Waiver = new(entries[0]!.Reason, null, null) };
        }

        if (entries.Find(entry => entry is not null) is { } one)
        {
            var open = places[entries.IndexOf(null)].Place;
            _problems.Warn(one.At, $"the waiver of {one.Scope.Text} does not hold: line {open.Line} says the same; waive it there too.");
        }

        return reported;
    }

    private void Read(Match comment, FilePlace at)
    {
        if (comment.Index > 0 && _story.Text[..comment.Index].Split('\n')[^1].Trim().Length > 0)
        {
            _problems.Warn(at, $"a waiver inside a paragraph waives nothing; it is {Form}.");
            return;
        }

        var words = Allow().Match(comment.Groups[1].Value);
        if (!words.Success)
        {
            _problems.Warn(at, $"'{comment.Groups[1].Value}' waives nothing; it is {Form}.");
            return;
        }

        var after = _story.Parts.Where(part => part.Start >= comment.Index + comment.Length).MinBy(part => part.Start);
        foreach (var name in words.Groups["rules"].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            var scope = new RuleScope(name);
            if (scope == RuleScope.Everything || !scope.IsKnownTo(_rules))
            {
                _problems.Warn(at, $"the waiver waives nothing: '{name}' is no rule, tag or domain.{NearestName.Hint(name, RuleScope.NamesIn(_rules))}");
            }
            else
            {
                _entries.Add(new(scope, Spaces().Replace(words.Groups["reason"].Value, " "), at, after));
            }
        }
    }

    [GeneratedRegex(@"<!--\s*factcheck:\s*(.*?)\s*-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^allow\s+(?<rules>\S.*?)\s+(—|–|--|-)\s+(?<reason>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Allow();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <param name="Part">The paragraph after it; null for none.</param>
    private sealed record Entry(RuleScope Scope, string Reason, FilePlace At, StoryPart? Part)
    {
        public bool IsUsed { get; set; }

        public bool Covers(ClaimSource source) => Part is not null && source.TextStart >= Part.Start && source.TextStart < Part.End;
    }
}
