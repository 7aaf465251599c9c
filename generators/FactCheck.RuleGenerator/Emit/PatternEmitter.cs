using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints claim patterns as trees of pattern nodes.</summary>
internal static class PatternEmitter
{
    public static void EmitList(CodeWriter writer, EquatableArray<PatternPlan> patterns, string end)
    {
        writer.Line("[");
        foreach (var pattern in patterns)
        {
            writer.Line($"    new({Text(pattern.Text)}, {Text(pattern.Span.File)}, {pattern.Span.StartLine}, {Node(pattern.Root)}),");
        }

        writer.Line("]" + end);
    }

    private static string Node(PatternSyntax node) => node switch
    {
        WordPattern word => $"new PatternNode.Word({Text(word.Text)})",
        SlotPattern slot => $"new PatternNode.Slot({slot.FieldIndex}, {Text(MentionType(slot.Type!))}, {(slot.Type!.Kind == TypeKind.EntitySet ? "true" : "false")}, {TextOrNull(slot.Form)})",
        SequencePattern sequence => $"new PatternNode.Sequence({Nodes(sequence.Nodes)})",
        AlternativesPattern alternatives => $"new PatternNode.Alternatives({Nodes(alternatives.Nodes)})",
        OptionalPattern optional => $"new PatternNode.Optional({Node(optional.Node)})",
        GapPattern gap => $"new PatternNode.Gap({gap.Most})",
        _ => "new PatternNode.Sequence()",
    };

    private static string Nodes(EquatableArray<PatternSyntax> nodes) => string.Join(", ", nodes.Select(Node));
}
