using System.Globalization;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>Reads a story from a file or standard input; one that cannot be read is a problem with its place.</summary>
internal sealed class StoryLoader(DateOnly? dateWhereMissing, ProblemLog problems)
{
    /// <summary>A book has a megabyte; what is longer is no story, and would be held in memory several times.</summary>
    private const int LongestStory = 16 * 1024 * 1024;

    public Story? Load(string path)
    {
        var name = path == StoryPaths.StandardInput ? "stdin" : path;
        try
        {
            using var stream = path == StoryPaths.StandardInput ? StandardStreams.OpenInput() : File.OpenRead(path);
            if (ReadAll(stream) is not { } bytes)
            {
                problems.Add(name, string.Create(CultureInfo.InvariantCulture, $"the file is too long for a story: more than {LongestStory / 1024 / 1024} MB."));
                return null;
            }

            var result = StoryReader.Read(bytes.Span, name, dateWhereMissing);
            if (result.Error is { } error)
            {
                problems.Add(name, error.Line, error.Column, error.Message);
            }

            return result.Story;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(name, FileFailure.Reason(failure));
        }
        catch (Exception fault)
        {
            problems.AddFault(fault, "reading " + name);
        }

        return null;
    }

    private static ReadOnlyMemory<byte>? ReadAll(Stream stream)
    {
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > LongestStory)
            {
                return null;
            }
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}
