using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>An OpenID Connect provider that lets everybody in as who the test says: code flow with PKCE, tokens signed with RS256.</summary>
public sealed class FakeProvider : IAsyncDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app;
    private readonly Dictionary<string, (string Nonce, string Challenge, string Redirect)> _codes = [];

    private FakeProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Address,
            authorization_endpoint = Address + "/authorize",
            token_endpoint = Address + "/token",
            jwks_uri = Address + "/keys",
            response_types_supported = (string[])["code"],
            subject_types_supported = (string[])["public"],
            id_token_signing_alg_values_supported = (string[])["RS256"],
        }));
        _app.MapGet("/keys", () =>
        {
            var key = _rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "1", alg = "RS256", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } } });
        });
        _app.MapGet("/authorize", (string state, string nonce, string code_challenge, string code_challenge_method, string redirect_uri, string client_id) =>
        {
            if (Refuses || client_id != "desk" || code_challenge_method != "S256")
            {
                return Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = state }));
            }

            var code = Guid.NewGuid().ToString("N");
            _codes[code] = (nonce, code_challenge, redirect_uri);
            return Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["code"] = code, ["state"] = state }));
        });
        _app.MapPost("/token", Token);
    }

    public string Address => _app.Urls.First();

    /// <summary>Who signs in next.</summary>
    public List<Claim> Who { get; } = [];

    public bool Refuses { get; set; }

    public static async Task<FakeProvider> Start()
    {
        var provider = new FakeProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private IResult Token(HttpContext context)
    {
        var form = context.Request.Form;
        var verifier = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["client_secret"] != "secret of the desk" || !_codes.Remove(form["code"].ToString(), out var asked) || asked.Challenge != verifier || asked.Redirect != form["redirect_uri"])
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = "desk",
            Expires = DateTime.UtcNow.AddMinutes(5),
            Subject = new ClaimsIdentity([.. Who, new("nonce", asked.Nonce)]),
            SigningCredentials = new(new RsaSecurityKey(_rsa) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { access_token = "a", token_type = "Bearer", expires_in = 300, id_token = token });
    }
}
