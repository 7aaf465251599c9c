using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;

namespace FactCheck.ReviewDesk.Telemetry;

/// <summary>What the desk says of itself in its log: numbers and hashes by which an entry is found on the desk, and no text of a story or a person.</summary>
public static partial class DeskLog
{
    /// <summary>As lines for people, or as JSON on standard error for programs that collect them.</summary>
    public static void AddDeskLog(this ILoggingBuilder log, DeskOptions desk)
    {
        log.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // What a database fails at is said once, by whoever asked it.
        log.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        if (desk.Logs == DeskOptions.JsonLogs)
        {
            log.ClearProviders().AddJsonConsole(static options => (options.IncludeScopes, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
            log.AddConsole(static options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        }
        else if (desk.Logs != DeskOptions.TextLogs)
        {
            throw new DeskProblem($"Logs are {DeskOptions.TextLogs} or {DeskOptions.JsonLogs}, not '{desk.Logs}'.");
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Story {Story} taken in as version {Version} with {Findings} findings, SHA-256 {Sha256}.")]
    public static partial void TakenIn(this ILogger log, int story, int version, int findings, string sha256);

    [LoggerMessage(2, LogLevel.Information, "Decision {Kind} on finding {Finding} of story {Story}, version {Version}.")]
    public static partial void Decided(this ILogger log, DecisionKind kind, string finding, int story, int version);

    [LoggerMessage(3, LogLevel.Error, "The store is {Trouble}: {Said}")]
    public static partial void InTrouble(this ILogger log, StoreTrouble trouble, string said);
}
