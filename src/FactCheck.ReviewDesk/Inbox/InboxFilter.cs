using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;

namespace FactCheck.ReviewDesk.Inbox;

/// <summary>What an inbox shows, as its address says it.</summary>
/// <param name="Words">Each must be in the story's headline, id or source, or in the claim, message or rule of a finding.</param>
/// <param name="State">Null for findings in any state.</param>
/// <param name="Page">From 1.</param>
public sealed record InboxFilter(string Words, Verdict? Verdict, Severity? Severity, string Domain, FindingState? State, int Page)
{
    /// <summary>The word for findings in any state.</summary>
    public const string AnyState = "any";

    /// <summary>What an address says; words that mean nothing are as if they were not there.</summary>
    public static InboxFilter Of(string? words, string? verdict, string? severity, string? domain, string? state, string? page) => new(
        words?.Trim() ?? "",
        Find(VerdictNames.All, VerdictNames.Name, verdict),
        Find(Enum.GetValues<Severity>(), VerdictNames.Name, severity),
        domain?.Trim() ?? "",
        state == AnyState ? null : Find(FindingStateNames.All, FindingStateNames.Name, state) ?? FindingState.Open,
        int.TryParse(page, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 100_000) : 1);

    /// <summary>The address that says it.</summary>
    public string Address(int? page = null)
    {
        var query = new QueryString();
        query = Add(query, "q", Words, "");
        query = Add(query, "verdict", Verdict?.Name() ?? "", "");
        query = Add(query, "severity", Severity?.Name() ?? "", "");
        query = Add(query, "domain", Domain, "");
        query = Add(query, "state", State?.Name() ?? AnyState, FindingState.Open.Name());
        query = Add(query, "page", (page ?? Page).ToString(System.Globalization.CultureInfo.InvariantCulture), "1");
        return "/" + query;
    }

    private static QueryString Add(QueryString query, string name, string value, string usual) => value == usual ? query : query.Add(name, value);

    private static T? Find<T>(IEnumerable<T> all, Func<T, string> nameOf, string? name)
        where T : struct
        => all.Where(one => nameOf(one) == name).Select(one => (T?)one).FirstOrDefault();
}
