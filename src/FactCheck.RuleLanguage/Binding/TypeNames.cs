using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>What messages call a type.</summary>
internal static class TypeNames
{
    public static string Of(RuleType type) => type.Kind switch
    {
        TypeKind.Entity => type.Of is null ? "an entity" : $"a row of {type.Of}",
        TypeKind.EntitySet => type.Of is null ? "a set" : $"a set of {type.Of}",
        TypeKind.Rows => $"several rows of {type.Of}",
        TypeKind.Claim => $"a claim {type.Of}",
        TypeKind.Claims => $"several claims {type.Of}",
        TypeKind.Count => "a whole count",
        TypeKind.Percent => "a percentage",
        TypeKind.Money => "money",
        TypeKind.Truth => "a condition",
        TypeKind.Error => "unknown",
        _ => "a " + type.Kind.ToString().ToLowerInvariant(),
    };
}
