using FactCheck.Model;
using FactCheck.ReviewDesk.Api;

namespace FactCheck.ReviewDesk.Mcp;

/// <summary>The desk for writing tools that speak the Model Context Protocol, by an API key. Each call stands for itself; nothing is kept of it.</summary>
public static class McpSetup
{
    public static void AddMcp(this IServiceCollection services)
        => services.AddMcpServer(static options => options.ServerInfo = new() { Name = "factcheck", Title = "FactCheck review desk", Version = ProductVersion.Text })
            .WithHttpTransport(static options => options.Stateless = true)
            .WithTools<StoryTools>().WithTools<FactTools>();

    public static void MapMcp(this IEndpointRouteBuilder app) => app.MapMcp(ApiSetup.McpPath).RequireAuthorization(Scopes.UseTools);
}
