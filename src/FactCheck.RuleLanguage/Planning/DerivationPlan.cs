using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>A claim that follows from another one.</summary>
/// <param name="Id">Domain and name: <c>diplomacy/age-of-founding-year</c>.</param>
/// <param name="For">Claim type that it starts from.</param>
/// <param name="Gives">Claim type that it makes.</param>
/// <param name="When">Null where it always follows.</param>
/// <param name="Fields">A value for each field of the new claim, in the order of its type; null where it takes its default.</param>
/// <param name="Yaml">Its lines as written.</param>
/// <param name="Plan">One sentence for people: which index answers each find.</param>
public sealed record DerivationPlan(
    string Id,
    string Name,
    string Summary,
    string For,
    string Gives,
    EquatableArray<FindPlan> Finds,
    EquatableArray<LetPlan> Lets,
    BoundExpression? When,
    EquatableArray<GivenField> Fields,
    string Yaml,
    string Plan,
    SourceSpan Span);

/// <param name="Value">Null for the default.</param>
public sealed record GivenField(string Name, BoundExpression? Value);
