using System.Reflection;

namespace FactCheck.Engine.Facts;

/// <summary>A data package embedded in an assembly, each file under a prefix and its path in the package.</summary>
/// <param name="prefix">What the logical names start with: <c>reference/</c>.</param>
public sealed class EmbeddedReferenceFiles(Assembly assembly, string prefix) : IReferenceFiles
{
    /// <inheritdoc/>
    public bool AreChecked { get; init; }

    public Stream? Open(string path) => assembly.GetManifestResourceStream(prefix + path);

    public string Describe(string path) => prefix + path;
}
