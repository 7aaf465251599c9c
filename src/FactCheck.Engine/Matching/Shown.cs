using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Matching;

/// <summary>Values as messages and traces show them. Runs when a finding is rendered, never during a check. What stands in most messages has a form of its own, which boxes nothing.</summary>
public static class Shown
{
    private const string Missing = "missing";
    private const string Unknown = "unknown";

    /// <summary>The value in a trace; <c>missing</c> for none.</summary>
    public static string Of(object? value) => Text(value) ?? Missing;

    public static string Of(in Number? value) => value.HasValue ? Known.Of(value).ToString() : Missing;

    public static string Of(in Money? value) => value.HasValue ? Known.Of(value).ToString() : Missing;

    public static string Of(PartialDate? value) => value is { } date ? date.ToString() : Missing;

    public static string Of(Fact? value) => value?.ToString() ?? Missing;

    public static string Of(string? value) => value ?? Missing;

    /// <summary>The value in a sentence for an editor; <c>unknown</c> for none.</summary>
    public static string InSentence(object? value) => Text(value) ?? Unknown;

    public static string InSentence(in Number? value) => value.HasValue ? Known.Of(value).ToString() : Unknown;

    public static string InSentence(in Money? value) => value.HasValue ? Known.Of(value).ToString() : Unknown;

    public static string InSentence(PartialDate? value) => value is { } date ? date.ToString() : Unknown;

    public static string InSentence(Fact? value) => value?.ToString() ?? Unknown;

    public static string InSentence(string? value) => value ?? Unknown;

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
