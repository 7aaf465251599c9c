using FactCheck.Model;

namespace FactCheck.Reporting;

/// <summary>Who says a claim; what somebody said is theirs, so an editor may add to it and not change it.</summary>
internal static class QuotedAdvice
{
    /// <summary>Null for the story's own voice.</summary>
    public static string? Of(Finding finding)
    {
        var source = finding.Claim.Source;
        var speaker = source.Speaker is null ? null : "said by " + source.Speaker;
        if (!source.Quoted)
        {
            return speaker;
        }

        var advice = finding.Verdict.IsFailure() ? "quoted: add context, do not reword" : "quoted";
        return speaker is null ? advice : $"{speaker}; {advice}";
    }
}
