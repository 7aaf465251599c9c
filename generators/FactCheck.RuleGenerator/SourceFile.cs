using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.RuleGenerator;

/// <summary>A file handed to the generator: its path as people see it, and its text.</summary>
/// <param name="Path">From the project's folder on, with forward slashes: <c>diplomacy/relations-age.yaml</c>.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public const string PackageName = "datapackage.yaml";

    public bool IsRuleFile => Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !IsPackage;

    public bool IsPackage => Path == PackageName || Path.EndsWith("/" + PackageName, StringComparison.Ordinal);

    /// <summary>A path below the project's folder is shown from there on, so that the build can find it; any other stays whole.</summary>
    public static string Shown(string path, string? projectFolder)
    {
        var normal = path.Replace('\\', '/');
        var folder = projectFolder?.Replace('\\', '/').TrimEnd('/');
        if (string.IsNullOrEmpty(folder) || !normal.StartsWith(folder + "/", StringComparison.Ordinal))
        {
            return normal;
        }

        return normal.Substring(folder!.Length + 1);
    }

    /// <summary>Hash over files in the order given, each with its path, lower-case hexadecimal SHA-256.</summary>
    public static string Sha256(IEnumerable<SourceFile> files)
    {
        var all = new StringBuilder();
        foreach (var file in files)
        {
            all.Append(file.Path).Append('\0').Append(file.Text).Append('\0');
        }

        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString()))).Replace("-", "").ToLowerInvariant();
    }
}
