using FactCheck.RuleGenerator.Emit.Expressions;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Rules;

/// <summary>How a rule's methods pass what finds bound, lists above all.</summary>
/// <param name="Scope">How expressions in those methods read it.</param>
/// <param name="IsStatic">Whether the methods belong to no rule that keeps its indexes.</param>
internal sealed record ListForm(PrintScope Scope, bool IsStatic)
{
    /// <summary>As lists that cost nothing while they are short, by reference.</summary>
    public static readonly ListForm Collecting = new(PrintScope.Check, false);

    /// <summary>As arrays, which expression trees can hold.</summary>
    public static readonly ListForm Arrays = new(PrintScope.Finding, true);

    public string ParameterType(FindPlan find) => find.Type.Kind switch
    {
        TypeKind.Count => "Number",
        TypeKind.Rows or TypeKind.Claims => IsStatic ? CSharpTypes.Item(find.Type) + "[]" : $"in RowList<{CSharpTypes.Item(find.Type)}>",
        _ => CSharpTypes.Nullable(find.Type),
    };
}
