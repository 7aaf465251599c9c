using System;
using System.Collections.Generic;
using System.IO;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>Reads YAML into nodes with places. The only file that knows the YAML library.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 64;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly IParser _parser;

    private YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The root node; null for an empty file, or one that is not YAML, which is then reported.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, diagnostics);
        try
        {
            return reader.ReadRoot();
        }
        catch (YamlException error)
        {
            var start = (int)error.Start.Index;
            diagnostics.Report(DiagnosticCatalog.InvalidYaml, source.Span(start, start + 1), $"This is not YAML: {error.Message.TrimEnd('.')}.");
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(DiagnosticCatalog.InvalidYaml, source.Span(0, 0), "This is not YAML: the file's brackets, quotation marks or indentation do not close.");
        }

        return null;
    }

    private YamlNode? ReadRoot()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent or AnchorAlias)
            {
                return ReadNode(0);
            }
        }

        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        var start = (int)current.Start.Index;
        if (depth > DeepestNesting)
        {
            throw new YamlException(current.Start, current.End, "it is nested too deeply");
        }

        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false } || current is NodeEvent { Tag.IsEmpty: false })
        {
            _diagnostics.Report(DiagnosticCatalog.UnsupportedYaml, _source.Span(start, (int)current.End.Index), "Anchors, aliases and tags are not read. Write the value out.");
        }

        switch (current)
        {
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart:
                return ReadSequence(start, depth);
            case MappingStart:
                return ReadMap(start, depth);
            default:
                return new YamlScalar(string.Empty, [], _source, start, (int)current.End.Index);
        }
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        var end = Math.Min((int)scalar.End.Index, _source.Text.Length);
        if (scalar.Style == ScalarStyle.Folded)
        {
            _diagnostics.Report(DiagnosticCatalog.UnsupportedYaml, _source.Span(start, end), "A folded text ('>') hides where its words stand. Write it in quotation marks.");
        }

        var textStart = scalar.Style == ScalarStyle.Literal ? Math.Max(start, _source.Text.IndexOf('\n', start) + 1) : start;
        return new YamlScalar(scalar.Value, ScalarMap.Of(_source.Text, textStart, end, scalar.Value), _source, start, end);
    }

    private YamlSequence ReadSequence(int start, int depth)
    {
        var items = new List<YamlNode>();
        var end = start;
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
            end = items[items.Count - 1].End;
        }

        return new(items, start, end);
    }

    private YamlMap ReadMap(int start, int depth)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var end = start;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            end = value.End;
            if (key is not YamlScalar name)
            {
                _diagnostics.Report(DiagnosticCatalog.WrongShape, _source.Span(key.Start, key.End), "A key must be a word, not a list or a map.");
            }
            else if (!keys.Add(name.Value))
            {
                _diagnostics.Report(DiagnosticCatalog.DuplicateKey, name.Whole, $"'{name.Value}' stands twice here.");
            }
            else
            {
                entries.Add(new(name, value));
            }
        }

        return new(entries, start, end);
    }
}
