using FactCheck.ReviewDesk;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Assets;
using FactCheck.ReviewDesk.Checking;
using FactCheck.ReviewDesk.Comparing;
using FactCheck.ReviewDesk.Drafts;
using FactCheck.ReviewDesk.Feeds;
using FactCheck.ReviewDesk.Health;
using FactCheck.ReviewDesk.Inbox;
using FactCheck.ReviewDesk.Intake;
using FactCheck.ReviewDesk.Judging;
using FactCheck.ReviewDesk.Library;
using FactCheck.ReviewDesk.Live;
using FactCheck.ReviewDesk.Mcp;
using FactCheck.ReviewDesk.Pages;
using FactCheck.ReviewDesk.People;
using FactCheck.ReviewDesk.Record;
using FactCheck.ReviewDesk.Security;
using FactCheck.ReviewDesk.Store;
using FactCheck.ReviewDesk.Telemetry;
using FactCheck.ReviewDesk.Webhooks;
using FactCheck.ReviewDesk.Work;
using FactCheck.ReviewDesk.Writing;

if (args is [DraftSandbox.Verb])
{
    return DraftSandbox.Run(Console.In, Console.Out);
}

try
{
    // A file to back up to is no setting, though its name may look like one.
    var settings = Backup.IsAsked(args) ? args[Math.Min(2, args.Length)..] : args;
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
    builder.Configuration.AddEnvironmentVariables("DESK_").AddCommandLine(settings);
    var desk = builder.Configuration.Get<DeskOptions>() ?? new();
    var data = desk.DataFolder();
    if (Backup.IsAsked(args))
    {
        Console.WriteLine(Backup.Write(args.ElementAtOrDefault(1), desk, data));
        return 0;
    }

    builder.WebHost.ConfigureDesk(builder.Configuration);
    builder.Logging.AddDeskLog(desk);
    builder.Services.AddTelemetry(builder.Configuration);
    builder.Services.AddSingleton(desk);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton<DeskChecker>();
    builder.Services.AddScoped<StoryShelf>();
    builder.Services.AddScoped<FindingProjector>();
    builder.Services.AddScoped<StoryIntake>();
    builder.Services.AddScoped<SampleStories>();
    builder.Services.AddScoped<DecisionLog>();
    builder.Services.AddScoped<InboxSearch>();
    builder.Services.AddSignalR();
    builder.Services.AddSingleton<LiveNews>();
    builder.Services.AddScoped<EarlierDecisions>();
    builder.Services.AddScoped<SavedViews>();
    builder.Services.AddScoped<Notices>();
    builder.Services.AddScoped<WorkLog>();
    builder.Services.AddScoped<OwnWork>();
    builder.Services.AddScoped<PeopleList>();
    builder.Services.AddScoped<RecordExport>();
    builder.Services.AddScoped<RecordOfRules>();
    builder.Services.AddSingleton<RuleLibrary>();
    builder.Services.AddScoped<RuleHistory>();
    builder.Services.AddSingleton<DraftRunner>();
    builder.Services.AddScoped<DraftStories>();
    builder.Services.AddScoped<ClaimReviewExport>();
    builder.Services.AddDeskStore(desk, data);
    builder.Services.AddPeople(desk, data);
    builder.Services.AddSingleSignOn(desk.Sso);
    builder.Services.AddSecurity(desk);
    builder.Services.AddApi();
    builder.Services.AddHealth(data);
    builder.Services.AddWebhooks();
    builder.Services.AddFeeds();
    builder.Services.AddMcp();
    builder.Services.AddRazorComponents();
    builder.Services.AddCascadingAuthenticationState();

    var app = builder.Build();
    await app.PrepareStore();

    app.UseHeaders();
    app.UseClearFailures();
    app.UseSecurity();
    AssetEndpoints.Map(app);
    SignInEndpoints.Map(app);
    SingleSignOn.Map(app, desk.Sso);
    PeopleEndpoints.Map(app);
    DecisionEndpoints.Map(app);
    WritingEndpoints.Map(app);
    WorkEndpoints.Map(app);
    SavedViews.Map(app);
    RecordEndpoints.Map(app);
    DraftEndpoints.Map(app);
    WebhookEndpoints.Map(app);
    FeedEndpoints.Map(app);
    app.MapApi();
    app.MapHealth();
    app.MapHub<LiveHub>(LiveHub.Address);
    app.MapMcp();
    app.MapRazorComponents<App>().RequireAuthorization(Policies.Read);

    await app.StartAsync();
    await app.SayWhereToBegin();
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception problem) when (problem is DeskProblem or IOException)
{
    await Console.Error.WriteLineAsync((Backup.IsAsked(args) ? "" : "The desk does not start. ") + problem.Message);
    return 2;
}
