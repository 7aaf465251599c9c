using System.Globalization;

namespace FactCheck.ReviewDesk.Pages;

/// <summary>How pages write times.</summary>
public static class Shown
{
    /// <summary>As in "3 of 8, 38 %"; 0 alone where there is none.</summary>
    public static string Share(int part, int whole)
        => part == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{part} of {whole}, {Math.Round(part * 100.0 / whole)} %");

    /// <summary>As in 2026-01-16 09:30, where the desk stands.</summary>
    public static string Minute(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
