using System.Collections.Generic;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>A claim pattern's tree.</summary>
public abstract record PatternSyntax(SourceSpan Span);

/// <summary>A word or symbol, lower case, cut as the engine cuts a story's text.</summary>
public sealed record WordPattern(string Text, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>{field}</c> or <c>{field:form}</c>. The binder fills in the field's index and type.</summary>
public sealed record SlotPattern(string Field, string? Form, int FieldIndex, RuleType? Type, SourceSpan Span) : PatternSyntax(Span);

public sealed record SequencePattern(EquatableArray<PatternSyntax> Nodes, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>(a|b)</c></summary>
public sealed record AlternativesPattern(EquatableArray<PatternSyntax> Nodes, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>[a]</c></summary>
public sealed record OptionalPattern(PatternSyntax Node, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>...</c> or <c>...4</c>: up to six, or that many, tokens of the same sentence.</summary>
public sealed record GapPattern(int Most, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>&lt;rise&gt;</c>: any entry of a shared list of words. The binder puts them in its place.</summary>
public sealed record ListPattern(string Name, SourceSpan Span) : PatternSyntax(Span)
{
    /// <summary>The lists that a text names, in the order written.</summary>
    internal static IEnumerable<string> NamesIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '<' && NameAt(text, i) is { } name)
            {
                yield return name;
            }
        }
    }

    /// <summary>The name of the list at an angle bracket; null where the bracket is the sign itself.</summary>
    internal static string? NameAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == '>' && char.IsLetter(text[at + 1]) ? text.Substring(at + 1, end - at - 1) : null;
    }
}

/// <summary>Goes through a pattern's tree.</summary>
internal static class PatternParts
{
    /// <summary>A pattern and everything under it.</summary>
    public static IEnumerable<PatternSyntax> Of(PatternSyntax pattern)
    {
        yield return pattern;
        IEnumerable<PatternSyntax> parts = pattern switch
        {
            SequencePattern sequence => sequence.Nodes,
            AlternativesPattern alternatives => alternatives.Nodes,
            OptionalPattern optional => [optional.Node],
            _ => [],
        };
        foreach (var part in parts)
        {
            foreach (var deeper in Of(part))
            {
                yield return deeper;
            }
        }
    }
}
