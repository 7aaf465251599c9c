using System;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.RuleGenerator.Inputs;

/// <summary>A file handed to the generator.</summary>
/// <param name="Path">As people see it, with forward slashes: <c>rules/diplomacy/relations-age.yaml</c>.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private const string PackageName = "datapackage.yaml";

    public bool IsPackage => Path == PackageName || Path.EndsWith("/" + PackageName, StringComparison.Ordinal);

    /// <summary>Whether it is the project's own configuration of the compiler, which may set severities of rules.</summary>
    public bool IsConfiguration => Path == ".globalconfig" || Path.EndsWith("/.globalconfig", StringComparison.Ordinal);

    public bool IsRuleFile => Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !IsPackage;

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256
    {
        get
        {
            using var sha = SHA256.Create();
            return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(Text))).Replace("-", "").ToLowerInvariant();
        }
    }
}
