using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FactCheck.ReviewDesk.Telemetry;

/// <summary>What the desk counts and times. Numbers, names of rules and hashes leave the desk this way, and never what a story or a person says.</summary>
public static class DeskTelemetry
{
    public const string Name = "FactCheck.ReviewDesk";

    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly Meter s_meter = new(Name);

    public static readonly ActivitySource Source = new(Name);

    public static readonly Counter<long> Versions = s_meter.CreateCounter<long>("desk.versions", "{version}", "Versions of stories taken in.");

    public static readonly Counter<long> Decisions = s_meter.CreateCounter<long>("desk.decisions", "{decision}", "Decisions appended to the record, by kind.");

    public static readonly Histogram<double> Checks = s_meter.CreateHistogram<double>("desk.check.duration", "s", "From a story to its report.");

    /// <summary>Sends traces and metrics by OTLP, where somebody says to whom.</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Endpoint] is { Length: > 0 })
        {
            services.AddOpenTelemetry()
                .ConfigureResource(static resource => resource.AddService("factcheck-desk"))
                .WithTracing(static traces => traces.AddSource(Name, "Npgsql").AddAspNetCoreInstrumentation())
                .WithMetrics(static metrics => metrics.AddMeter(Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"))
                .UseOtlpExporter();
        }
    }
}
