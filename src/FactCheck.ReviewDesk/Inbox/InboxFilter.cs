using System.Globalization;
using FactCheck.Model;
using FactCheck.ReviewDesk.Decisions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace FactCheck.ReviewDesk.Inbox;

/// <summary>What an inbox shows, as its address says it. Without more: all that is open.</summary>
public sealed record InboxFilter
{
    /// <summary>The word for findings in any state.</summary>
    public const string AnyState = "any";

    /// <summary>The word for stories of the person who looks.</summary>
    public const string Me = "me";

    /// <summary>The word for stories that nobody has.</summary>
    public const string Nobody = "nobody";

    /// <summary>Each must be in the story's headline, id or source, or in the claim, message or rule of a finding.</summary>
    public string Words { get; init; } = "";

    public Verdict? Verdict { get; init; }

    public Severity? Severity { get; init; }

    public string Domain { get; init; } = "";

    /// <summary>Null for findings in any state.</summary>
    public FindingState? State { get; init; } = FindingState.Open;

    /// <summary><see cref="Me"/>, <see cref="Nobody"/> or the name with which a person signs in; empty for whoever has the story.</summary>
    public string Assignee { get; init; } = "";

    public string Desk { get; init; } = "";

    public InboxAge? Age { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What an address says; words that mean nothing are as if they were not there.</summary>
    public static InboxFilter Of(string address)
    {
        var query = address.Split('?', 2) is [_, var said] ? QueryHelpers.ParseQuery(said) : [];
        return new()
        {
            Words = Said("q"),
            Verdict = Find(VerdictNames.All, VerdictNames.Name, Said("verdict")),
            Severity = Find(Enum.GetValues<Severity>(), VerdictNames.Name, Said("severity")),
            Domain = Said("domain"),
            State = Said("state") == AnyState ? null : Find(FindingStateNames.All, FindingStateNames.Name, Said("state")) ?? FindingState.Open,
            Assignee = Said("assignee"),
            Desk = Said("desk"),
            Age = InboxAge.Parse(Said("age")),
            Page = int.TryParse(Said("page"), CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 100_000) : 1,
        };

        string Said(string name) => query.GetValueOrDefault(name, StringValues.Empty).ToString().Trim();
    }

    /// <summary>The address that says it.</summary>
    public string Address(int? page = null)
    {
        var query = new QueryString();
        query = Add(query, "q", Words, "");
        query = Add(query, "verdict", Verdict?.Name() ?? "", "");
        query = Add(query, "severity", Severity?.Name() ?? "", "");
        query = Add(query, "domain", Domain, "");
        query = Add(query, "state", State?.Name() ?? AnyState, FindingState.Open.Name());
        query = Add(query, "assignee", Assignee, "");
        query = Add(query, "desk", Desk, "");
        query = Add(query, "age", Age?.Name ?? "", "");
        query = Add(query, "page", (page ?? Page).ToString(CultureInfo.InvariantCulture), "1");
        return "/" + query;
    }

    private static QueryString Add(QueryString query, string name, string value, string usual) => value == usual ? query : query.Add(name, value);

    private static T? Find<T>(IEnumerable<T> all, Func<T, string> nameOf, string name)
        where T : struct
        => all.Where(one => nameOf(one) == name).Select(one => (T?)one).FirstOrDefault();
}
