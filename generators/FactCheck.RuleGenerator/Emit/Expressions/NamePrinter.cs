using System;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints what a name stands for: a field, a column, a find, a let, the story's date.</summary>
internal static class NamePrinter
{
    public static Printed Print(BoundExpression expression, PrintScope scope) => expression switch
    {
        ClaimFieldExpression field => Field(field, scope),
        ClaimPropertyExpression property => Property(property, scope),
        FindExpression find => new(Identifiers.Local(find.Name), find.Type.Kind is not TypeKind.Count),
        LetExpression { Type.Kind: TypeKind.Truth } let => new($"TruthValue.ToBool({Identifiers.Local(let.Name)})", true),
        LetExpression let => new(Identifiers.Local(let.Name), true),
        RowExpression row => new(row.Type.Kind is TypeKind.Claim ? "other" : "row", false),
        ItemExpression item => new(Identifiers.Local(item.Name), false),
        ColumnExpression column => Column(column, scope),
        StoryExpression { Property: "date" } => new(Story(scope) + ".Date", true),
        StoryExpression story => new($"{Story(scope)}.About({Literals.Text(story.Property)})", true),
        SentenceExpression sentence => new($"draft.FirstInSentence<{Identifiers.Row(sentence.Table)}>({Literals.Text(sentence.Table)})", true),
        _ => throw new NotSupportedException($"{expression.GetType().Name} is no name."),
    };

    private static string Story(PrintScope scope) => scope.InFactory ? "draft.Story" : "story";

    private static Printed Field(ClaimFieldExpression field, PrintScope scope)
    {
        if (scope.InFactory)
        {
            return new(Identifiers.Local(field.Field), true);
        }

        var target = ClaimOf(field.Find, field.IsOfItem);
        return Member(target, Identifiers.Field(field.Claim, field.Field), field.Optional);
    }

    private static Printed Property(ClaimPropertyExpression property, PrintScope scope)
    {
        var source = scope.InFactory ? new Printed("draft.Source", false) : Member(ClaimOf(property.Find, property.IsOfItem), "Source", false);
        return property.Property switch
        {
            "speaker" => Member(source, "Speaker", true),
            "quoted" => Member(source, "Quoted", false),
            "part" => Member(source, "Part.Name()", false),
            "modality" => Member(source, "Modality.Name()", false),
            "sentence" => Member(source, "Sentence", false),
            _ => Member(source, "Text", false),
        };
    }

    private static Printed ClaimOf(string? find, bool isOfItem) => find switch
    {
        null => new("claim", false),
        "" => new("other", false),
        _ => new(Identifiers.Local(find), !isOfItem),
    };

    private static Printed Column(ColumnExpression column, PrintScope scope)
        => Member(
            ValuePrinter.Print(column.Target, scope),
            column.Column == "confirmed" ? "Confirmed" : Identifiers.Column(column.Column),
            true);

    private static Printed Member(Printed target, string member, bool mayBeMissing)
        => new(target.Code + (target.MayBeMissing ? "?." : ".") + member, mayBeMissing || target.MayBeMissing);
}
