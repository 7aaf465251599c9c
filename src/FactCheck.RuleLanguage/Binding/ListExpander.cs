using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Puts the entries of a list in the place of its name.</summary>
internal sealed class ListExpander(Catalog catalog, DiagnosticList errors)
{
    /// <summary>Lists that name lists multiply; nobody needs so many wordings in one place.</summary>
    private const int MostNodes = 4000;

    private readonly HashSet<string> _open = [];
    private int _nodes;

    public PatternSyntax Expand(ListPattern reference)
    {
        _nodes = 0;
        var expanded = Expand(reference, reference.Span);
        if (_nodes > MostNodes)
        {
            errors.Add(DiagnosticCatalog.BadPattern, reference.Span, $"'<{reference.Name}>' stands for too many words; name smaller lists.");
        }

        return expanded;
    }

    // What is expanded has the place of the name, so that a list that moves changes no pattern.
    private PatternSyntax Expand(ListPattern reference, SourceSpan place)
    {
        if (catalog.List(reference.Name) is not { } list)
        {
            errors.Add(DiagnosticCatalog.UnknownName, place, $"There is no list '{reference.Name}'.{NearestName.Choice(reference.Name, [.. catalog.Lists.Select(one => one.Name)])}");
            return reference;
        }

        // A circle is told where the list is declared.
        if (!_open.Add(list.Name))
        {
            return reference;
        }

        var branches = new List<PatternSyntax>();
        foreach (var entry in list.Entries)
        {
            if (_nodes <= MostNodes)
            {
                branches.Add(In(new PatternParser(YamlScalar.Alone(entry), static (_, _, _) => { }).Parse(), place));
            }
        }

        _open.Remove(list.Name);
        return branches.Count == 1 ? branches[0] : new AlternativesPattern(new(branches.ToArray()), place);
    }

    private PatternSyntax In(PatternSyntax node, SourceSpan place)
    {
        _nodes++;
        return node switch
        {
            ListPattern deeper => Expand(deeper, place),
            SequencePattern { Nodes.Count: 1 } one => In(one.Nodes[0], place),
            SequencePattern sequence => new SequencePattern(All(sequence.Nodes, place), place),
            AlternativesPattern alternatives => new AlternativesPattern(All(alternatives.Nodes, place), place),
            OptionalPattern optional => new OptionalPattern(In(optional.Node, place), place),
            _ => node with { Span = place },
        };
    }

    private EquatableArray<PatternSyntax> All(EquatableArray<PatternSyntax> nodes, SourceSpan place) => new([.. nodes.Select(node => In(node, place))]);
}
