using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.ReviewDesk.Health;

/// <summary>Whether something can be written beside the store. Free space that a machine reports is not always there for everybody.</summary>
public static class DiskHealth
{
    /// <summary>A few of the store's pages, which are of 4 KiB.</summary>
    private const int Needed = 64 * 1024;

    public static HealthCheckResult Check(string dataFolder)
    {
        var probe = Path.Join(dataFolder, $".probe-{Guid.NewGuid():N}");
        try
        {
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            file.Write(new byte[Needed]);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("Nothing can be written in the data folder. Look whether its disk is full and lets this user write; the desk goes on by itself.");
        }
    }
}
