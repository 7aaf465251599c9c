using FactCheck.Authoring.Building;
using FactCheck.Engine.Facts;
using FactCheck.Rules;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>The standard rule files and the descriptor of their tables, as the assembly of the rules carries them.</summary>
public static class StandardSources
{
    public static IReferenceFiles Tables { get; } = new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/");

    public static RuleSources Read()
    {
        using var reader = new StreamReader(Tables.Open(ReferencePackage.DescriptorPath)!);
        return new(RuleSources.Embedded(typeof(StandardRules).Assembly, "rules/"), new(Tables.Describe(ReferencePackage.DescriptorPath), reader.ReadToEnd()));
    }
}
