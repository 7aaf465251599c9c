namespace FactCheck.ReviewDesk.People;

/// <summary>The OpenID Connect provider whose accounts are good for the desk.</summary>
public sealed class SingleSignOnOptions
{
    /// <summary>The provider's address, under which its <c>.well-known/openid-configuration</c> is.</summary>
    public string Authority { get; set; } = "";

    /// <summary>What the provider knows the desk as.</summary>
    public string Client { get; set; } = "";

    /// <summary>The desk's secret with the provider; it belongs into <c>DESK_SSO__SECRET</c>.</summary>
    public string? Secret { get; set; }

    /// <summary>What people call the provider.</summary>
    public string Name { get; set; } = "single sign-on";

    /// <summary>The claim of the ID token that says what people are.</summary>
    public string Claim { get; set; } = "roles";

    /// <summary>From a value of that claim to a role of the desk, or several parted by commas. Of those that are named here the provider decides at every sign-in; others are given on the desk.</summary>
    public Dictionary<string, string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The desk's roles for a value of the claim; none where it is not mapped.</summary>
    public IEnumerable<string> RolesOf(string value) => Roles.TryGetValue(value, out var roles) ? Parts(roles) : [];

    /// <summary>The roles that the provider decides on.</summary>
    public IEnumerable<string> Mapped => Roles.Values.SelectMany(Parts).Distinct(StringComparer.Ordinal);

    /// <exception cref="DeskProblem">Something is missing, or no role of the desk.</exception>
    public void Hold()
    {
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || address.IsLoopback))
        {
            throw new DeskProblem($"Single sign-on needs the https address of its provider, and has '{Authority}': --sso:authority https://id.example.org.");
        }

        if (Client.Length == 0)
        {
            throw new DeskProblem("Single sign-on needs what the provider knows the desk as: --sso:client NAME.");
        }

        if (Mapped.Except(People.Roles.All).FirstOrDefault() is { } unknown)
        {
            throw new DeskProblem($"Single sign-on maps to the role '{unknown}', which there is not; the roles are {string.Join(", ", People.Roles.All)}.");
        }
    }

    private static string[] Parts(string roles) => roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
