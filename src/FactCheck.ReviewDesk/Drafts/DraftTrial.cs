using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;
using FactCheck.Engine;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Library;
using FactCheck.Rules;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>Tries drafts of rule files beside the standard ones: the rules that a draft touches, as they are and as they would be. Stays warm.</summary>
public sealed class DraftTrial
{
    private readonly RuleBuilder _builder = new();
    private readonly ReferencePackage _package = ReferenceLoader.Load(StandardSources.Tables).Package!;
    private readonly FactChecker _before;

    public DraftTrial() => _before = new(new StandardRules(), _package);

    public DraftAnswer Try(DraftRequest request)
    {
        var sources = StandardSources.Rules.With([new(request.Path, request.Text)]);
        var touched = request.Stories.Count == 0 ? [request.Path] : _builder.RestingOn(sources, request.Path);
        var build = _builder.Build(sources, touched);
        using var rules = build.Rules;
        IReadOnlyList<RuleMistake> mistakes = [.. build.Mistakes.Where(one => one.File == request.Path)];
        if (rules is null || mistakes.Any(static one => one.IsError))
        {
            return new() { Mistakes = mistakes };
        }

        var checker = new FactChecker(rules.Set, _package);
        var runner = new ExampleRunner(checker);
        return new()
        {
            Mistakes = mistakes,
            Examples = [.. rules.Set.Infos.Where(rule => rule.File == request.Path).SelectMany(runner.Run).Select(Show)],
            Impact = request.Stories.Count == 0 ? null : Compare(_before.WithRules(IsTouched), checker.WithRules(IsTouched), request.Stories),
        };

        bool IsTouched(RuleInfo rule) => touched.Contains(rule.File);
    }

    private static DraftExample Show(ExampleResult result)
        => new(result.Rule.Id, result.Example.Text, result.Example.Expect, result.Verdicts.Count == 0 ? ExampleResult.Silent : string.Join(", ", result.Verdicts));

    private static DraftImpact Compare(FactChecker before, FactChecker after, IReadOnlyList<DraftStory> stories)
    {
        var (more, fewer, read) = (new List<DraftFinding>(), new List<DraftFinding>(), new List<int>());
        foreach (var one in stories)
        {
            if (StoryFile.Read(one.File, one.Path, one.DateWhereMissing).ElementAtOrDefault(one.Place)?.Story is { } story)
            {
                var (then, now) = (Findings(one.Id, before, story), Findings(one.Id, after, story));
                more.AddRange(now.Except(then));
                fewer.AddRange(then.Except(now));
                read.Add(one.Id);
            }
        }

        return new(read, more, fewer);
    }

    private static HashSet<DraftFinding> Findings(int id, FactChecker checker, Story story) =>
    [
        .. checker.Check(story).Findings.Select(static one => one.Finding).Where(static finding => finding.Verdict.IsFailure())
            .Select(finding => new DraftFinding(id, finding.Rule.Id, finding.Verdict.Name(), finding.Claim.Source.Text, finding.Message)),
    ];
}
