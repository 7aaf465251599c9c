using System.Text;

namespace FactCheck.Authoring.Building;

/// <summary>Finds and reads the rule files of a folder, or one rule file.</summary>
public static class RuleFolderReader
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly EnumerationOptions s_all = new() { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive };

    /// <param name="path">A file, or a folder in which all <c>*.yaml</c> are rule files, but for data packages, build output and hidden folders.</param>
    /// <returns>The files by their paths; empty where there are none.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not UTF-8; the message names it.</exception>
    public static IReadOnlyList<RuleSourceFile> Read(string path) => [.. Find(path).Select(ReadFile)];

    /// <summary>The nearest <c>.globalconfig</c> beside a path or above it, as a build finds it; null for none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not UTF-8; the message names it.</exception>
    public static RuleSourceFile? ReadConfiguration(string path)
    {
        for (var folder = new DirectoryInfo(Path.GetFullPath(path)); folder is not null; folder = folder.Parent)
        {
            if (Path.Join(folder.FullName, ".globalconfig") is var file && File.Exists(file))
            {
                return ReadFile(Path.GetRelativePath(Environment.CurrentDirectory, file));
            }
        }

        return null;
    }

    /// <summary>Whether a path is that of a rule file.</summary>
    public static bool IsRuleFile(string path)
        => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            && !Path.GetFileName(path).Equals("datapackage.yaml", StringComparison.OrdinalIgnoreCase)
            && !Path.GetFileName(path).Equals("factcheck.yaml", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        return Directory.EnumerateFiles(path, "*.yaml", s_all)
            .Where(file => IsRuleFile(file) && !IsOutput(Path.GetRelativePath(path, file)))
            .OrderBy(Shown, StringComparer.Ordinal);
    }

    private static RuleSourceFile ReadFile(string path)
    {
        try
        {
            return new(Shown(path), s_strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{path}: the file is not UTF-8; save it as UTF-8.");
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/');

    private static bool IsOutput(string relative)
        => relative.Split('/', '\\') is var parts && parts.Any(part => part is "bin" or "obj" || (part.Length > 1 && part[0] == '.'));
}
