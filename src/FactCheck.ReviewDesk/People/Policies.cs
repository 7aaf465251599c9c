using Microsoft.AspNetCore.Authorization;

namespace FactCheck.ReviewDesk.People;

/// <summary>What a page or address asks of who calls it. Each has one of these, or says that it is open to all.</summary>
public static class Policies
{
    /// <summary>To be somebody of the desk.</summary>
    public const string Read = "read";

    public const string Decide = "decide";

    public const string Export = "export";

    /// <summary>To try drafts of rules.</summary>
    public const string Draft = "draft";

    public const string Administer = "administer";

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> RolesOf = new Dictionary<string, IReadOnlyList<string>>
    {
        [Read] = Roles.All,
        [Decide] = [Roles.Editor, Roles.SecondEye],
        [Export] = [Roles.Editor, Roles.SecondEye, Roles.RuleAuthor, Roles.Administrator],
        [Draft] = [Roles.RuleAuthor, Roles.Administrator],
        [Administer] = [Roles.Administrator],
    };

    public static void AddTo(AuthorizationOptions options)
    {
        // What forgets to say who may call it can be called by nobody without an account.
        options.FallbackPolicy = options.DefaultPolicy;
        foreach (var (policy, roles) in RolesOf)
        {
            options.AddPolicy(policy, rule => rule.RequireRole(roles));
        }
    }
}
