using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit.Claims;

/// <summary>Prints claim patterns as the trees that the engine runs.</summary>
internal static class PatternEmitter
{
    public static void Emit(CodeWriter writer, IReadOnlyList<PatternPlan> patterns)
    {
        if (patterns.Count == 0)
        {
            writer.Write("    [],");
            return;
        }

        writer.Write("    [");
        foreach (var pattern in patterns)
        {
            writer.Write($"        new ClaimPattern({Literals.Text(pattern.Text)}, {Literals.Text(pattern.Span.File)}, {pattern.Span.StartLine},");
            writer.Write($"            {Node(pattern.Root)}),");
        }

        writer.Write("    ],");
    }

    private static string Node(PatternSyntax node) => node switch
    {
        WordPattern word => $"new Word({Literals.Text(word.Text)})",
        SlotPattern slot => Slot(slot),
        SequencePattern { Nodes.Count: 1 } sequence => Node(sequence.Nodes[0]),
        SequencePattern sequence => $"new Sequence({Nodes(sequence.Nodes)})",
        AlternativesPattern alternatives => $"new Alternatives({Nodes(alternatives.Nodes)})",
        OptionalPattern optional => $"new Optional({Node(optional.Node)})",
        GapPattern gap => $"new Gap({gap.Most})",
        _ => throw new NotSupportedException($"No pattern is printed for {node.GetType().Name}."),
    };

    private static string Nodes(IEnumerable<PatternSyntax> nodes) => string.Join(", ", nodes.Select(Node));

    private static string Slot(SlotPattern slot)
    {
        var type = slot.Type ?? throw new NotSupportedException($"The slot {slot.Field} has no type.");
        var isSet = type.Kind is TypeKind.EntitySet ? "true" : "false";
        return $"new Slot({slot.FieldIndex}, {Literals.Text(CSharpTypes.Mention(type, slot.Form))}, {isSet}, {Literals.TextOrNull(FormWithin(slot.Form))})";
    }

    /// <summary>The form that is left to ask for where it does not name a mention type of its own.</summary>
    private static string? FormWithin(string? form) => form is "multiple" ? null : form;
}
