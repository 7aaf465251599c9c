using System.Runtime.CompilerServices;

namespace FactCheck.Model.Tests;

/// <summary>Has every property tried often enough to meet the rare cases: ends that coincide at zero, leap days, month ends.</summary>
internal static class PropertySettings
{
    [ModuleInitializer]
    internal static void Apply() => CsCheck.Check.Iter = 5_000;
}
