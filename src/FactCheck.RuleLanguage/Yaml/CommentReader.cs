using System.Collections.Generic;
using System.IO;
using FactCheck.RuleLanguage.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace FactCheck.RuleLanguage.Yaml;

/// <summary>Reads the comments of a file, with their places: a number sign inside a text is none.</summary>
internal static class CommentReader
{
    /// <summary>The comments up to where the file stops being YAML.</summary>
    public static List<(string Text, SourceSpan Span)> Read(SourceText source)
    {
        var comments = new List<(string, SourceSpan)>();
        try
        {
            var scanner = new Scanner(new StringReader(source.Text), skipComments: false);

            // At a mistake the scanner gives an error again and again, and never ends.
            while (scanner.MoveNext() && scanner.Current is not (Error or StreamEnd))
            {
                if (scanner.Current is Comment comment && source.Text.IndexOf('#', (int)comment.Start.Index) is >= 0 and var start)
                {
                    var end = source.Text.IndexOfAny(['\r', '\n'], start);
                    comments.Add((comment.Value.Trim(), source.Span(start, end < 0 ? source.Text.Length : end)));
                }
            }
        }
        catch (System.Exception exception) when (exception is YamlException or System.InvalidOperationException or System.ArgumentException or System.IndexOutOfRangeException)
        {
            // What is wrong with the YAML is told by who reads it.
        }

        return comments;
    }
}
