using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Reference;

/// <summary>Every feature of the rule language, in the order in which a newcomer reads; each family is a file beside this one.</summary>
public static partial class FeatureCatalog
{
    // Not an initializer: those of a partial class run in no order that the language fixes between files.
    public static EquatableArray<Feature> All => new([.. s_basics, .. s_patterns, .. s_claims, .. s_many, .. s_values]);
}
