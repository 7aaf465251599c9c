using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Engine.Matching;

/// <summary>Identifies a set of rule files by the hashes of their texts, taken when they were compiled.</summary>
public static class RuleFileHash
{
    /// <summary>SHA-256, lower-case hexadecimal, over a line for each file: its path, a space, its hash.</summary>
    /// <param name="files">Paths with the hashes of their texts, in the order of the paths.</param>
    public static string Of(params ReadOnlySpan<KeyValuePair<string, string>> files)
    {
        var lines = new StringBuilder();
        foreach (var (path, sha256) in files)
        {
            lines.Append(path).Append(' ').Append(sha256).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
