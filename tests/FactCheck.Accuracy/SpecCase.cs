using System.Text.Json;

namespace FactCheck.Accuracy;

/// <summary>One case of a spec file: a text, the day it is read on, and what is to be found in it.</summary>
/// <param name="IsSupported">Whether the file expects this of a .NET implementation.</param>
internal sealed record SpecCase(string Input, DateTime? Reference, bool IsSupported, IReadOnlyList<SpecResult> Results);

/// <summary>One expected mention.</summary>
/// <param name="End">The offset after its last character; the files count to the last character or give a length.</param>
/// <param name="Resolution">What the file has under <c>Resolution</c> or <c>Value</c>; its shape differs from model to model.</param>
internal sealed record SpecResult(string Text, int Start, int End, string Type, JsonElement Resolution)
{
    /// <summary>A member of the resolution as text; null where it is missing or null.</summary>
    public string? this[string member]
        => Resolution.ValueKind == JsonValueKind.Object && Resolution.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ToString()
            : null;
}
