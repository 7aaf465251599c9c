using FactCheck.Engine.Facts;

namespace FactCheck.Import.Answers;

/// <summary>Gets what a server answered: from the server, or from a file of the package that keeps an answer.</summary>
internal sealed class AnswerFetcher(AnswerClient client, FolderReferenceFiles files)
{
    /// <summary>An address without what stands behind the question mark, which may hold keys and is long.</summary>
    public static string NameOf(string address) => address.Split('?')[0];

    /// <param name="path">A file of the package.</param>
    public byte[] ReadFile(string path)
    {
        if (files.Find(path) is not { } full)
        {
            throw new TableUnreadableException($"There is no file '{files.Describe(path)}'.");
        }

        try
        {
            return File.ReadAllBytes(full);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TableUnreadableException($"The file '{files.Describe(path)}' cannot be read: {failure.Message}", failure);
        }
    }

    public string Describe(string path) => TableAddress.Is(path) ? NameOf(path) : files.Describe(path);

    public byte[] Get(string address, string accept, string hint) => client.Ask(NameOf(address), () => Request(HttpMethod.Get, address, accept), hint);

    public byte[] Post(string address, IEnumerable<KeyValuePair<string, string>> form, string accept, string hint)
        => client.Ask(
            NameOf(address),
            () =>
            {
                var request = Request(HttpMethod.Post, address, accept);
                request.Content = new FormUrlEncodedContent(form);
                return request;
            },
            hint);

    private static HttpRequestMessage Request(HttpMethod method, string address, string accept)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new TableUnreadableException($"'{NameOf(address)}' is no address of a server; expected https://… or a file of the package.");
        }

        var request = new HttpRequestMessage(method, uri);
        request.Headers.Accept.ParseAdd(accept);
        return request;
    }
}
