using System;
using System.Text;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleGenerator.Emit.Text;

/// <summary>Collects lines of C# at their indentation, some of them mapped to the rule file.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private readonly string _linePathPrefix;
    private int _depth;

    /// <param name="linePathPrefix">What leads from the emitted file to the folder that shown paths start from.</param>
    public CodeWriter(string linePathPrefix) => _linePathPrefix = linePathPrefix;

    /// <summary>Writes one line, or each line of a text, at the current depth.</summary>
    public void Write(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var content = line.TrimEnd();
            if (content.Length > 0)
            {
                _text.Append(' ', _depth * 4).Append(content);
            }

            _text.Append('\n');
        }
    }

    public void Blank() => _text.Append('\n');

    public void Comment(string text)
    {
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            Write("// " + line);
        }
    }

    /// <summary>Opens a block of braces, closed when the result is disposed.</summary>
    public BlockScope Block(string head)
    {
        Write(head);
        return Block();
    }

    public BlockScope Block()
    {
        Write("{");
        _depth++;
        return new BlockScope(this);
    }

    /// <summary>Writes a line whose expression has its place in the rule file, for errors, stack traces and debuggers.</summary>
    public void Mapped(string before, string expression, string after, SourceSpan place)
    {
        // The directive's end is the last character, the span's the one after it.
        var endColumn = place.EndLine == place.StartLine ? Math.Max(place.StartColumn, place.EndColumn - 1) : Math.Max(1, place.EndColumn - 1);
        _text.Append("#line (").Append(place.StartLine).Append(", ").Append(place.StartColumn)
            .Append(") - (").Append(place.EndLine).Append(", ").Append(endColumn).Append(") ")
            .Append((_depth * 4) + before.Length)
            .Append(" \"").Append(_linePathPrefix).Append(place.File).Append("\"\n");
        _text.Append(' ', _depth * 4).Append(before).Append(expression).Append(after).Append('\n');
        _text.Append("#line default\n");
    }

    public override string ToString() => _text.ToString();

    internal readonly struct BlockScope : IDisposable
    {
        private readonly CodeWriter _writer;

        public BlockScope(CodeWriter writer) => _writer = writer;

        public void Dispose()
        {
            _writer._depth--;
            _writer.Write("}");
        }
    }
}
