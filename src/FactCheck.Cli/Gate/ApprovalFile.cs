using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;
using FactCheck.Reporting;

namespace FactCheck.Cli.Gate;

/// <summary>The verdicts that an editor has approved for publication, and who publishes them.</summary>
internal sealed class ApprovalFile
{
    private static readonly string[] s_keys = ["publisher", "approved"];
    private static readonly string[] s_publisherKeys = ["name", "url"];
    private static readonly string[] s_approvalKeys = ["finding", "verdict", "who"];

    private readonly Dictionary<string, (string Verdict, FilePlace At)> _verdicts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _approved = new(StringComparer.Ordinal);

    private ApprovalFile(Publisher? publisher) => Publisher = publisher;

    public Publisher? Publisher { get; }

    /// <summary>The fingerprints of findings that have passed with the verdict that was approved.</summary>
    public IReadOnlySet<string> Approved => _approved;

    /// <summary>Null where the file has a mistake, which is logged.</summary>
    public static ApprovalFile? Read(string path, ProblemLog problems)
    {
        if (YamlFile.Read(path, problems) is not { } file)
        {
            return null;
        }

        var keys = new MapReader(file.Root, "the file of approvals", s_keys, file.Errors);
        var approvals = new ApprovalFile(keys.Map("publisher") is { } publisher ? PublisherOf(publisher, file) : null);
        foreach (var map in keys.Maps("approved"))
        {
            approvals.Add(map, file);
        }

        return file.IsGood(problems) ? approvals : null;
    }

    /// <summary>Lets what is approved of a report be published; where the verdict is another by now, somebody has to look again.</summary>
    public void Pass(Report report, ProblemLog problems)
    {
        foreach (var reported in report.Findings)
        {
            if (!_verdicts.TryGetValue(reported.Id, out var approval))
            {
                continue;
            }

            var now = reported.Finding.Verdict.Name();
            if (now == approval.Verdict)
            {
                _approved.Add(reported.Id);
            }
            else
            {
                problems.Warn(approval.At, $"finding {reported.Id} was approved as {approval.Verdict} and is {now}: it is not published.");
            }
        }
    }

    private static Publisher? PublisherOf(YamlMap map, YamlFile file)
    {
        var keys = new MapReader(map, "the publisher", s_publisherKeys, file.Errors);
        return keys.RequiredText("name") is { } name && keys.RequiredText("url") is { } url ? new(name.Value, url.Value) : null;
    }

    private void Add(YamlMap map, YamlFile file)
    {
        var keys = new MapReader(map, "an approval", s_approvalKeys, file.Errors);
        if (keys.RequiredText("finding") is not { } finding || keys.RequiredText("verdict") is not { } verdict || keys.RequiredText("who") is null)
        {
            return;
        }

        var verdicts = VerdictNames.All.Select(static one => one.Name()).ToArray();
        if (!verdicts.Contains(verdict.Value))
        {
            file.AddError(verdict, $"There is no verdict '{verdict.Value}'.{NearestName.Hint(verdict.Value, verdicts)}");
        }

        if (!_verdicts.TryAdd(finding.Value, (verdict.Value, file.Place(map))))
        {
            file.AddError(finding, $"Finding '{finding.Value}' is approved twice, first in line {_verdicts[finding.Value].At.Line}.");
        }
    }
}
