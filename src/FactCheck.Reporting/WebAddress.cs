namespace FactCheck.Reporting;

/// <summary>Decides which addresses become links: those of the web and no others, since tables may come from anybody.</summary>
public static class WebAddress
{
    /// <summary>The address in the form in which it stands in a document; null for what is no web address.</summary>
    public static string? Of(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
