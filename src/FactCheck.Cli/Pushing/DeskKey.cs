using FactCheck.Cli.Problems;

namespace FactCheck.Cli.Pushing;

/// <summary>The key that a desk knows us by. It is never an argument, which everybody on the machine can read.</summary>
internal static class DeskKey
{
    public const string Variable = "FACTCHECK_DESK_KEY";

    private const int Longest = 512;

    /// <param name="file">A file that holds it; null for the environment.</param>
    /// <returns>Null where a problem was logged.</returns>
    public static string? Read(string? file, ProblemLog problems)
    {
        if (file is null)
        {
            return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set
                ? Checked(set.Trim(), "the environment variable " + Variable, problems)
                : Missing(problems);
        }

        try
        {
            using var reader = File.OpenText(file);
            var text = new char[Longest + 2];
            return Checked(new string(text, 0, reader.ReadBlock(text)).Trim(), file, problems);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(file, FileFailure.Reason(failure));
            return null;
        }
    }

    private static string? Missing(ProblemLog problems)
    {
        problems.AddUsage("push: there is no key.", $"An administrator of the desk makes one with the scope stories:write; it is read from {Variable}, or from the file that --key-file names.");
        return null;
    }

    private static string? Checked(string key, string from, ProblemLog problems)
    {
        if (key.Length is > 0 and <= Longest && key.All(static letter => letter is > ' ' and <= '~'))
        {
            return key;
        }

        problems.AddUsage($"push: {from} holds no key.", "A key is one word, as the desk showed it when it was made.");
        return null;
    }
}
