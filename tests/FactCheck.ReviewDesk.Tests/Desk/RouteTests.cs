using System.Net;
using FactCheck.ReviewDesk.Api;
using FactCheck.ReviewDesk.Live;
using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>Walks the route table, so that a new page or address cannot be forgotten.</summary>
public sealed class RouteTests : IDisposable
{
    /// <summary>What strangers may call: the way in, the desk's own style and script, its health, and what the API is. The last is the answer to what is not there.</summary>
    private static readonly string[] s_open =
    [
        "/sign-in", "/welcome", "/assets/report.css", "/assets/desk.css", "/assets/desk.js", "/assets/signalr.js", "/assets/live.js", "/assets/write.js", "/assets/draft.js", "/assets/icon.svg", "/health",
        "/api/openapi.json", "/api/reference", "/api/reference/1", "/api/reference/scalar.js", "/api/reference/scalar.aspnetcore.js", "/api/reference/favicon.svg", "/api/1",
    ];

    private readonly DeskApp _app = new();

    private IEnumerable<(string Method, string Address, RouteEndpoint Endpoint)> Routes =>
        from endpoint in _app.Services.GetServices<EndpointDataSource>().SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
        select (method, AddressOf(endpoint), endpoint);

    private IEnumerable<(string Method, string Address, RouteEndpoint Endpoint)> Pages
        => Routes.Where(route => !s_open.Contains(route.Address) && !ApiSetup.IsForPrograms(route.Address));

    private IEnumerable<(string Method, string Address, RouteEndpoint Endpoint)> Programs
        => Routes.Where(route => !s_open.Contains(route.Address) && ApiSetup.IsForPrograms(route.Address));

    public void Dispose() => _app.Dispose();

    [Fact]
    public void There_are_routes_to_walk() => Assert.True(Pages.Count() > 15 && Programs.Count() > 3);

    [Fact]
    public void Every_route_says_who_may_call_it_and_only_the_listed_ones_are_open()
    {
        foreach (var (method, address, endpoint) in Routes)
        {
            var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            Assert.True(isOpen == s_open.Contains(address), $"{method} {address} is open: {isOpen}");
            Assert.True(isOpen || endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null, $"{method} {address} says nothing");
        }
    }

    [Fact]
    public async Task Every_page_but_the_open_ones_sends_a_stranger_to_sign_in()
    {
        foreach (var (method, address, _) in Pages)
        {
            using var answer = await _app.Visit().Client.SendAsync(new(new(method), address));
            // A script is told so, and not led to a page.
            Assert.True(
                address.StartsWith(LiveHub.Address, StringComparison.Ordinal)
                    ? answer.StatusCode == HttpStatusCode.Unauthorized
                    : answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.AbsolutePath == "/sign-in",
                $"{method} {address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_address_for_programs_turns_away_strangers_people_and_keys_that_are_good_for_something_else()
    {
        var administrator = await _app.SignIn("visitor", [.. Roles.All]);
        var keys = new Dictionary<string, string>();
        foreach (var scope in Scopes.All)
        {
            keys.Add(scope, await _app.Use(services => services.GetRequiredService<ApiKeys>().Make(scope, [scope], "tests")));
        }

        foreach (var (method, address, endpoint) in Programs)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await Ask(_app.Visit(), null));
            Assert.Equal(HttpStatusCode.Unauthorized, await Ask(administrator, null));
            Assert.Equal(HttpStatusCode.Unauthorized, await Ask(_app.Visit(), ApiKeys.Prefix + "made-up"));
            var needed = Assert.Single(endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>()).Policy!;
            foreach (var (scope, key) in keys)
            {
                var status = await Ask(_app.Visit(), key);
                Assert.True(scope == needed == (status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)), $"{scope} {method} {address}: {status}");
            }

            async Task<HttpStatusCode> Ask(Visitor visitor, string? key)
            {
                using var request = new HttpRequestMessage(new(method), address);
                request.Headers.Authorization = key is null ? null : new("Bearer", key);
                using var answer = await visitor.Client.SendAsync(request);
                return answer.StatusCode;
            }
        }
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData(Roles.Reader)]
    [InlineData(Roles.Editor)]
    [InlineData(Roles.SecondEye)]
    [InlineData(Roles.RuleAuthor)]
    [InlineData(Roles.Administrator)]
    public async Task Every_route_turns_away_who_has_none_of_its_roles_and_no_other(string role)
    {
        var visitor = await _app.SignIn("visitor", role == "nobody" ? [] : [role]);
        foreach (var (method, address, endpoint) in Pages)
        {
            using var answer = await visitor.Client.SendAsync(new(new(method), address));
            var may = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(asked => asked.Policy is not { } policy || Policies.RolesOf[policy].Contains(role));
            Assert.True(may == (answer.StatusCode != HttpStatusCode.Forbidden), $"{role} {method} {address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_form_is_refused_without_its_token()
    {
        var visitor = await _app.SignIn("visitor", [.. Roles.All]);
        foreach (var (method, address, _) in Routes.Where(route => route.Method == "POST" && route.Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not null && !ApiSetup.IsForPrograms(route.Address) && !route.Address.StartsWith(LiveHub.Address, StringComparison.Ordinal)))
        {
            using var answer = await visitor.Client.PostAsync(address, new FormUrlEncodedContent([KeyValuePair.Create("kind", "confirmed")]));
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{method} {address}: {answer.StatusCode}");
        }
    }

    private static string AddressOf(RouteEndpoint endpoint)
        => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            _ => "1",
        }))));
}
