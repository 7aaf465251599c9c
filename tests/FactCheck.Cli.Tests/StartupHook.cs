using System.Globalization;

#pragma warning disable CA1050 // The runtime looks for this name outside any namespace.

/// <summary>Runs in the program before it begins, where DOTNET_STARTUP_HOOKS asks for it, and writes what it sees of its surroundings.</summary>
/// <remarks>A run in another culture or time zone proves nothing where it did not have that culture and that zone.</remarks>
internal static class StartupHook
{
    public const string File = "FACTCHECK_TESTS_SURROUNDINGS";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(File) is { Length: > 0 } file)
        {
            System.IO.File.WriteAllLines(
                file,
                [$"{CultureInfo.CurrentCulture.Name} {1.5.ToString(CultureInfo.CurrentCulture)} {"I".ToLower(CultureInfo.CurrentCulture)}", TimeZoneInfo.Local.BaseUtcOffset.ToString()]);
        }
    }
}
