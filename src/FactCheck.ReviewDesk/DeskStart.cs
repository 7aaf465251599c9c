using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FactCheck.ReviewDesk;

/// <summary>What is done before the first page is asked for, and what is said when it can be.</summary>
public static class DeskStart
{
    private const string OwnAddress = "http://localhost:5180";

    /// <summary>Where the desk listens unless somebody says otherwise.</summary>
    public static void ConfigureDesk(this IWebHostBuilder host, IConfiguration configuration)
    {
        host.ConfigureKestrel(static options => options.AddServerHeader = false);
        if (configuration["urls"] is null && configuration["http_ports"] is null && configuration["https_ports"] is null)
        {
            host.UseUrls(OwnAddress);
        }
    }

    /// <summary>Brings the store up to date: its tables, the first administrator, its samples, and findings that were made with other rules.</summary>
    public static async Task PrepareStore(this WebApplication app)
    {
        await StoreSetup.Migrate(app.Services);
        using var scope = app.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<Invitations>().Prepare();
        if (scope.ServiceProvider.GetRequiredService<DeskOptions>().Samples)
        {
            await scope.ServiceProvider.GetRequiredService<SampleStories>().TakeWhereEmpty();
        }

        await scope.ServiceProvider.GetRequiredService<FindingProjector>().ProjectOutdated();
    }

    /// <summary>Prints where the desk is, and the first administrator's link while nobody has used one.</summary>
    public static async Task SayWhereToBegin(this WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? OwnAddress;
        var link = await scope.ServiceProvider.GetRequiredService<Invitations>().LinkForFirstAdministrator();
        Console.WriteLine($"The review desk is at {address}" + (link is null ? "" : $"\nNobody administers it yet. The first administrator signs in by this link, which works once:\n{address}{link}"));
    }
}
