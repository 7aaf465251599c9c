using FactCheck.Model;

namespace FactCheck.Reporting.Places;

/// <summary>Where a story's file is, as reports for other programs name it.</summary>
internal static class StoryUri
{
    /// <summary>The path with forward slashes and without a leading <c>./</c>, as code hosts compare it with their files.</summary>
    public static string Path(Story story)
    {
        var path = story.Path.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path[2..];
        }

        return path;
    }

    /// <summary>The path as a URI reference: relative stays relative, absolute gets the scheme <c>file</c>.</summary>
    public static string Of(Story story)
    {
        var path = Path(story);
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = Uri.EscapeDataString(segments[i]);
        }

        var escaped = string.Join('/', segments);
        return path.StartsWith('/') ? "file://" + escaped
            : path.Length > 2 && path[1] == ':' && path[2] == '/' ? string.Concat("file:///", path.AsSpan(0, 2), escaped.AsSpan(escaped.IndexOf('/', StringComparison.Ordinal)))
            : escaped;
    }
}
