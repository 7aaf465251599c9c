namespace FactCheck.ReviewDesk.Api;

/// <summary>What an API key can be good for. Each is a policy of the same name.</summary>
public static class Scopes
{
    public const string WriteStories = "stories:write";

    public const string ReadStories = "stories:read";

    public const string ReadRecord = "record:read";

    public const string UseTools = "tools:use";

    public static readonly IReadOnlyList<string> All = [WriteStories, ReadStories, ReadRecord, UseTools];

    public static string Meaning(string scope) => scope switch
    {
        WriteStories => "bring stories and get their reports",
        ReadStories => "list stories and read their reports",
        ReadRecord => "read the record of decisions",
        _ => "check texts, explain findings and search facts from a writing tool (Model Context Protocol)",
    };
}
