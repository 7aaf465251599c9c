using System;
using System.Collections.Generic;
using System.IO;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Tokens = YamlDotNet.Core.Tokens;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>Reads YAML into nodes that know where they stand.</summary>
internal sealed class YamlReader
{
    /// <summary>Rule files are nested some eight deep; a bound keeps hostile ones from exhausting the stack.</summary>
    private const int DeepestNode = 64;

    private readonly SourceText _source;
    private readonly DiagnosticList _errors;
    private readonly IParser _parser;

    private YamlReader(SourceText source, DiagnosticList errors)
    {
        _source = source;
        _errors = errors;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>Null for an empty file and for what is no YAML, which is reported.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticList errors)
    {
        try
        {
            return new YamlReader(source, errors).Document();
        }
        catch (YamlException exception)
        {
            var (start, end, reason) = YamlMistake.Of(source.Text, (int)exception.Start.Index, (int)exception.End.Index) ?? ((int)exception.Start.Index, (int)exception.End.Index, Reason(exception.Message));
            errors.Add(DiagnosticCatalog.BadYaml, source.Span(start, end), "This is not YAML: " + reason);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The parser's own faults on broken input; where it was is not known.
            errors.Add(DiagnosticCatalog.BadYaml, source.Span(0, 0), "This is not YAML: " + Reason(exception.Message));
        }

        return null;
    }

    /// <summary>The comments of a file with their places, up to where it stops being YAML; a number sign inside a text is none.</summary>
    public static List<(string Text, SourceSpan Span)> Comments(SourceText source)
    {
        var comments = new List<(string, SourceSpan)>();
        try
        {
            // At a mistake the scanner gives an error again and again, and never ends.
            var scanner = new Scanner(new StringReader(source.Text), skipComments: false);
            while (scanner.MoveNext() && scanner.Current is not (Tokens.Error or Tokens.StreamEnd))
            {
                if (scanner.Current is Tokens.Comment comment && source.Text.IndexOf('#', (int)comment.Start.Index) is >= 0 and var start)
                {
                    var end = source.Text.IndexOfAny(['\r', '\n'], start);
                    comments.Add((comment.Value.Trim(), source.Span(start, end < 0 ? source.Text.Length : end)));
                }
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // What is wrong with the YAML is told where it is read.
        }

        return comments;
    }

    private static string Reason(string message)
    {
        var text = message.Split('\n')[0].Trim().TrimEnd('.');
        return text.Length == 0 ? "it cannot be read." : char.ToLowerInvariant(text[0]) + text.Substring(1) + ".";
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        while (_parser.MoveNext())
        {
            while (_parser.Current is NodeEvent)
            {
                if (root is not null)
                {
                    _errors.Add(DiagnosticCatalog.BadYaml, Span(_parser.Current), "A rule file is one document; put this into a file of its own.");
                    return root;
                }

                root = Node(0);
            }
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        // On some broken input the parser gives no value where one has to be, or no more events at all.
        var current = _parser.Current is NodeEvent or AnchorAlias ? _parser.Current : throw new YamlException(PlaceNow(), PlaceNow(), "a value is missing");
        if (depth > DeepestNode)
        {
            throw new YamlException(current.Start, current.End, "it is nested too deeply");
        }

        RefuseMarks(current);
        switch (current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return Text(scalar);
            case SequenceStart list:
                return List(list, depth);
            case MappingStart map:
                return Map(map, depth);
            default:
                _parser.MoveNext();
                var start = (int)current.Start.Index;
                return new YamlScalar(_source, start, (int)current.End.Index, "", [start], isPlain: true, isExact: true);
        }
    }

    private Mark PlaceNow() => _parser.Current?.Start ?? new Mark(_source.Text.Length, 1, 1);

    private void RefuseMarks(ParsingEvent current)
    {
        if (current is AnchorAlias)
        {
            _errors.Add(DiagnosticCatalog.BadYaml, Span(current), "Aliases are not used in rule files: write the value again.");
        }
        else if (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            _errors.Add(DiagnosticCatalog.BadYaml, _source.Span((int)current.Start.Index, (int)current.Start.Index + 1), "Anchors and tags are not used in rule files: remove it.");
        }
    }

    private YamlList List(SequenceStart list, int depth)
    {
        var start = (int)list.Start.Index;
        var items = new List<YamlNode>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        var end = End(items.Count > 0 ? items[items.Count - 1].End : start, list.Style == SequenceStyle.Flow);
        return new YamlList(_source, start, end, items);
    }

    private YamlMap Map(MappingStart map, int depth)
    {
        var start = (int)map.Start.Index;
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        _parser.MoveNext();
        var last = start;
        while (_parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            last = Math.Max(key.End, value.End);
            if (key is not YamlScalar name)
            {
                _errors.Add(DiagnosticCatalog.WrongShape, key.Span, "A key is a plain text.");
            }
            else if (seen.TryGetValue(name.Value, out var line))
            {
                _errors.Add(DiagnosticCatalog.DuplicateKey, name.Span, $"'{name.Value}' is given twice, first in line {line}.");
            }
            else
            {
                seen.Add(name.Value, name.Span.StartLine);
                entries.Add(new KeyValuePair<YamlScalar, YamlNode>(name, value));
            }
        }

        return new YamlMap(_source, start, End(last, map.Style == MappingStyle.Flow), entries);
    }

    /// <summary>The end of a list or map. A block's own mark stands at the next token; its last value's end is what an author sees.</summary>
    private int End(int last, bool isFlow)
    {
        var end = (int)_parser.Current!.Start.Index;
        _parser.MoveNext();
        return isFlow && end < _source.Text.Length ? end + 1 : last;
    }

    private YamlScalar Text(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        var end = Math.Max(start, Math.Min((int)scalar.End.Index, _source.Text.Length));
        if (ScalarMapper.Map(_source.Text, start, end, scalar.Value, FormOf(scalar.Style)) is { } map)
        {
            end = scalar.Style is ScalarStyle.Literal ? Math.Max(start, map[map.Length - 1]) : end;
            return new YamlScalar(_source, start, end, scalar.Value, map, scalar.Style is ScalarStyle.Plain, isExact: true);
        }

        var unmapped = new int[scalar.Value.Length + 1];
        for (var i = 0; i < unmapped.Length; i++)
        {
            unmapped[i] = start;
        }

        return new YamlScalar(_source, start, end, scalar.Value, unmapped, isPlain: false, isExact: false);
    }

    private static ScalarForm FormOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal => ScalarForm.Literal,
        ScalarStyle.Folded => ScalarForm.Folded,
        _ => ScalarForm.Plain,
    };

    private SourceSpan Span(ParsingEvent current) => _source.Span((int)current.Start.Index, (int)current.End.Index);
}
