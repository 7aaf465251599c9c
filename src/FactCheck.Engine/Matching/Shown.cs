using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Matching;

/// <summary>Values as messages and traces show them. Runs when a finding is rendered, never during a check.</summary>
public static class Shown
{
    /// <summary>The value in a trace; <c>missing</c> for none.</summary>
    public static string Of(object? value) => Text(value) ?? "missing";

    /// <summary>The value in a sentence for an editor; <c>unknown</c> for none.</summary>
    public static string InSentence(object? value) => Text(value) ?? "unknown";

    private static string? Text(object? value) => value switch
    {
        null => null,
        Truth.Agrees or true => "yes",
        Truth.Contradicts or false => "no",
        Truth => "cannot tell",
        Claim claim => claim.Source.Text,
        Claim[] claims => claims.Length == 0 ? "none" : string.Join("; ", claims.Select(claim => claim.Source.Text)),
        Fact[] facts => FactSet.Of(facts).ToString(),
        _ => value.ToString(),
    };
}
