using System.IO;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>The subject of a rule file, which is the name of its folder.</summary>
internal static class Domain
{
    public static string Of(string file) => Path.GetFileName(Path.GetDirectoryName(file) ?? "");
}
