using FactCheck.Authoring.Building;
using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.ReviewDesk.Library;

/// <summary>The standard rule files and their tables, as the assembly of the rules carries them.</summary>
public static class StandardSources
{
    private static readonly Lazy<RuleSources> s_rules = new(Read);

    public static IReferenceFiles Tables { get; } = new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/") { AreChecked = true };

    /// <summary>The rule files with the descriptor of the tables; read at the first question.</summary>
    public static RuleSources Rules => s_rules.Value;

    private static RuleSources Read()
    {
        using var reader = new StreamReader(Tables.Open(ReferencePackage.DescriptorPath)!);
        return new(RuleSources.Embedded(typeof(StandardRules).Assembly, "rules/"), new(Tables.Describe(ReferencePackage.DescriptorPath), reader.ReadToEnd()));
    }
}
