using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace FactCheck.ReviewDesk.Api;

/// <summary>What a request says of the file that is its body.</summary>
public static class StoryBody
{
    /// <summary>What the description names; the content tells the format, so others are taken as well.</summary>
    private static readonly string[] s_types =
    [
        "text/markdown", "text/plain", "text/html", "application/xml", "application/json", "application/rss+xml", "application/atom+xml", "application/jsonl",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf", "application/zip",
    ];

    /// <summary>Why it cannot be a story; null where it may be one.</summary>
    public static string? FaultOf(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase)
            ? $"The file itself is the body, not a part of '{type.MediaType}': curl --data-binary @fair.md -H 'Content-Type: text/markdown' '…/api/stories?name=fair.md'."
            : null;

    /// <summary>The name in <c>Content-Disposition: attachment; filename=fair.md</c>; null where there is none.</summary>
    public static string? FileName(HttpRequest request)
        => ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition)
            && HeaderUtilities.RemoveQuotes(disposition.FileNameStar is { Length: > 0 } encoded ? encoded : disposition.FileName).ToString() is { Length: > 0 } name
            ? name
            : null;

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "A file of stories.",
            Required = true,
            Content = s_types.ToDictionary(static type => type, static _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }),
        };
        return Task.CompletedTask;
    }
}
