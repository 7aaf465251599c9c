using System;
using System.Collections.Generic;
using System.IO;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>Reads YAML into nodes that know where they stand.</summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly DiagnosticList _errors;
    private readonly Parser _parser;

    private YamlReader(SourceText source, DiagnosticList errors)
    {
        _source = source;
        _errors = errors;
        _parser = new Parser(new StringReader(source.Text));
    }

    public static YamlNode? Read(SourceText source, DiagnosticList errors)
    {
        try
        {
            var reader = new YamlReader(source, errors);
            return reader.Document();
        }
        catch (YamlException exception)
        {
            errors.Add(DiagnosticCatalog.BadYaml, source.Span((int)exception.Start.Index, (int)exception.End.Index), "This is not YAML: " + exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            errors.Add(DiagnosticCatalog.BadYaml, source.Span(0, 0), "This is not YAML: " + exception.Message);
        }

        return null;
    }

    private YamlNode? Document()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent or AnchorAlias)
            {
                return Node(0);
            }
        }

        return null;
    }

    private YamlNode Node(int depth)
    {
        if (depth > 64)
        {
            throw new InvalidOperationException("it is nested too deeply");
        }

        var current = _parser.Current!;
        var start = (int)current.Start.Index;
        switch (current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return Text(scalar);
            case SequenceStart:
                var items = new List<YamlNode>();
                _parser.MoveNext();
                while (_parser.Current is not SequenceEnd)
                {
                    items.Add(Node(depth + 1));
                }

                var listEnd = End(items.Count > 0 ? items[items.Count - 1].End : start);
                return new YamlList(_source, start, listEnd, items);
            case MappingStart:
                return Map(start, depth);
            default:
                _errors.Add(DiagnosticCatalog.BadYaml, _source.Span(start, (int)current.End.Index), "Aliases are not used in these files.");
                _parser.MoveNext();
                return new YamlScalar(_source, start, start, "", [start]);
        }
    }

    private YamlMap Map(int start, int depth)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _parser.MoveNext();
        var last = start;
        while (_parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            last = value.End;
            if (key is not YamlScalar name)
            {
                _errors.Add(DiagnosticCatalog.WrongShape, key.Span, "A key is a plain text.");
            }
            else if (!seen.Add(name.Value))
            {
                _errors.Add(DiagnosticCatalog.DuplicateKey, name.Span, $"'{name.Value}' is given twice.");
            }
            else
            {
                entries.Add(new KeyValuePair<YamlScalar, YamlNode>(name, value));
            }
        }

        return new YamlMap(_source, start, End(last), entries);
    }

    // A block's end mark stands at the next token; its last value's end is what an author sees.
    private int End(int last)
    {
        var end = (int)_parser.Current!.End.Index;
        var flow = end > 0 && end <= _source.Text.Length && end > last && _source.Text[end - 1] is ']' or '}';
        _parser.MoveNext();
        return flow ? end : last;
    }

    private YamlScalar Text(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        var end = Math.Min((int)scalar.End.Index, _source.Text.Length);
        var text = _source.Text;
        var value = scalar.Value;
        var map = new int[value.Length + 1];
        var p = start;
        if (scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted)
        {
            p++;
        }
        else if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            while (p < end && text[p] != '\n')
            {
                p++;
            }

            p++;
        }

        var lineStart = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        for (var i = 0; i < value.Length; i++)
        {
            if (lineStart || (value[i] != '\n' && p < end && text[p] is '\n' or '\r'))
            {
                while (p < end && char.IsWhiteSpace(text[p]) && (text[p] != value[i] || text[p] == ' '))
                {
                    p++;
                }

                // A folded line break stands for the blank before the next word.
                if (!lineStart && value[i] == ' ')
                {
                    map[i] = Math.Max(start, p - 1);
                    continue;
                }
            }

            map[i] = Math.Min(p, end);
            lineStart = value[i] == '\n' && scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
            if (scalar.Style == ScalarStyle.DoubleQuoted && p + 1 < end && text[p] == '\\')
            {
                p += text[p + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
            }
            else
            {
                p += scalar.Style == ScalarStyle.SingleQuoted && p < end && text[p] == '\'' ? 2 : 1;
            }
        }

        map[value.Length] = Math.Max(start, Math.Min(p, end));
        return new YamlScalar(_source, start, end, value, map);
    }
}
