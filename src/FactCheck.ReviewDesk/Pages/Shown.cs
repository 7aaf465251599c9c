using System.Globalization;

namespace FactCheck.ReviewDesk.Pages;

/// <summary>How pages write times.</summary>
public static class Shown
{
    /// <summary>As in 2026-01-16 09:30, where the desk stands.</summary>
    public static string Minute(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
