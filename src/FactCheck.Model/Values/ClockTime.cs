using System.Globalization;

namespace FactCheck.Model.Values;

/// <summary>A time of day as said, to the minute, and its zone where one is said.</summary>
/// <param name="ZoneMinutes">Minutes ahead of UTC; null where no zone is said.</param>
public readonly record struct ClockTime(TimeOnly Time, int? ZoneMinutes)
{
    /// <summary>Minutes after midnight UTC, before it or past 1440 where that is another day; null without a zone.</summary>
    public int? UtcMinutes => ZoneMinutes is { } zone ? (Time.Hour * 60) + Time.Minute - zone : null;

    public override string ToString()
    {
        var time = Time.ToString("HH':'mm", CultureInfo.InvariantCulture);
        return ZoneMinutes is not { } zone ? time
            : zone == 0 ? time + "Z"
            : string.Create(CultureInfo.InvariantCulture, $"{time}{(zone < 0 ? '-' : '+')}{Math.Abs(zone) / 60:00}:{Math.Abs(zone) % 60:00}");
    }
}
