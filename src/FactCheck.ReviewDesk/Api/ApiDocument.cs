using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FactCheck.ReviewDesk.Api;

/// <summary>What the OpenAPI document says of the desk as a whole, and that every call needs a key.</summary>
public sealed class ApiDocument : IOpenApiDocumentTransformer
{
    private const string Scheme = "key";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "FactCheck review desk",
            Version = "1",
            Description = "Bring stories, and read their reports and the record of what editors decided. Errors are problem details (RFC 9457). "
                + "A report is described by report.schema.json of FactCheck.",
        };
        document.Components ??= new();
        document.AddComponent<IOpenApiSecurityScheme>(Scheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "An API key, made by an administrator of the desk, with the scope that the call names.",
        });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
