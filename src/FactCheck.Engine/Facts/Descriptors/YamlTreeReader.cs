using FactCheck.Engine.Facts.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads one YAML document into a tree with places, from the parser's events alone: no types, no reflection.</summary>
internal sealed class YamlTreeReader
{
    /// <summary>Far more than a descriptor needs, and few enough for the stack.</summary>
    private const int DeepestNesting = 32;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly ErrorList _errors;
    private readonly string? _whenEmpty;

    private YamlTreeReader(string text, ErrorList errors, string? whenEmpty)
    {
        _scanner = new(new StringReader(text), skipComments: true);
        _parser = new(_scanner);
        _errors = errors;
        _whenEmpty = whenEmpty;
    }

    /// <summary>The document's root; null where the text is empty or not YAML, which is then among the errors.</summary>
    /// <param name="whenEmpty">The error of a file that says nothing; null where that is allowed.</param>
    public static YamlNode? Read(string text, ErrorList errors, string? whenEmpty)
    {
        try
        {
            return new YamlTreeReader(text, errors, whenEmpty).ReadDocument();
        }
        catch (YamlException problem)
        {
            errors.Add(ReferenceErrors.NotYaml, Place(problem.Start), $"This is not YAML: {problem.Message.TrimEnd('.')}.");
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        MoveNext();
        MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            if (_whenEmpty is not null)
            {
                _errors.Add(ReferenceErrors.NotYaml, (1, 1), _whenEmpty);
            }

            return null;
        }

        MoveNext();
        var root = ReadNode(0);
        MoveNext();
        MoveNext();
        return _parser.Current is DocumentStart second
            ? throw Problem(second, "expected one document, found a second one")
            : root;
    }

    /// <summary>Reads the node that begins at the current event, and stops at its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        return depth > DeepestNesting ? throw Problem(current, $"nesting is deeper than {DeepestNesting} levels")
            : current switch
            {
                Scalar scalar => new YamlText(Place(scalar.Start), scalar.Value),
                SequenceStart start => ReadList(start, depth),
                MappingStart start => ReadMap(start, depth),
                AnchorAlias alias => throw Problem(alias, "aliases are not read here; write the value out"),
                _ => throw Problem(current, "expected a value"),
            };
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new(Place(start.Start), items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1) as YamlText ?? throw Problem(_parser.Current!, "expected a text as key");
            MoveNext();
            entries.Add(new(key, ReadNode(depth + 1)));
        }

        return new(Place(start.Start), entries);
    }

    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18 does so for "[a\nb: c", where it finds its own state impossible.
            throw new YamlException(_scanner.CurrentPosition, _scanner.CurrentPosition, "the text makes no sense here; look for a bracket or quotation mark that is not closed");
        }
    }

    private static YamlException Problem(ParsingEvent at, string message) => new(at.Start, at.End, message);

    private static (int Line, int Column) Place(Mark mark) => (Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
