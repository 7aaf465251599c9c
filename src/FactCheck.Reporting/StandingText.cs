using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting;

/// <summary>What people and earlier reports say of a finding, in words.</summary>
internal static class StandingText
{
    /// <summary>Null where nobody says anything that an editor has to know.</summary>
    public static string? Of(ReportedFinding reported)
        => reported.Waiver is { } waiver ? Of(waiver)
            : reported.LapsedWaiver is { } why ? "its waiver has lapsed: " + why
            : reported.Baseline switch
            {
                BaselineState.Unchanged => "known: the baseline has it",
                BaselineState.Updated => "new: the baseline has it with another verdict",
                BaselineState.New => "new: the baseline does not have it",
                _ => null,
            };

    public static string Of(Waiver waiver)
        => waiver.Who is null
            ? "waived in the story: " + waiver.Reason
            : $"waived by {waiver.Who}{(waiver.Until is { } day ? " until " + ValueText.Of(day) : "")}: {waiver.Reason}";
}
