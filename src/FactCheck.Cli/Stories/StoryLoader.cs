using System.Globalization;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Reading;
using FactCheck.Formats;
using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>Reads the stories of a file or of standard input; one that cannot be read is a problem with its place and stops no other.</summary>
internal sealed class StoryLoader(DateOnly? dateWhereMissing, ProblemLog problems)
{
    /// <summary>A book has a megabyte; what is longer is no story, and would be held in memory several times.</summary>
    private const int LongestStory = 16 * 1024 * 1024;

    /// <summary>Archives hold many stories, and pictures fill a PDF.</summary>
    private const int LongestFile = 128 * 1024 * 1024;

    /// <summary>All stories of all paths, each read when it is asked for.</summary>
    public IEnumerable<Story> Load(IEnumerable<string> paths) => paths.SelectMany(Load);

    private IEnumerable<Story> Load(string path)
    {
        var name = path == StoryPaths.StandardInput ? "stdin" : path;
        if (Try(() => Open(path, name), name) is not { } results)
        {
            yield break;
        }

        using var result = results.GetEnumerator();
        while (Try(() => result.MoveNext() ? result.Current : null, name) is { } read)
        {
            if (read.Error is { } error)
            {
                problems.Add([error]);
            }
            else if (read.Story is { } story)
            {
                yield return story;
            }
        }
    }

    private IEnumerable<StoryReadResult>? Open(string path, string name)
    {
        using var stream = path == StoryPaths.StandardInput ? StandardStreams.OpenInput() : File.OpenRead(path);
        if (ReadAll(stream, out var limit) is { } bytes)
        {
            return StoryFileReader.Read(bytes, name, dateWhereMissing);
        }

        var what = limit == LongestStory ? "for a story: more than" : "to be read: more than";
        problems.Add(name, string.Create(CultureInfo.InvariantCulture, $"the file is too long {what} {limit / 1024 / 1024} MB."));
        return null;
    }

    private T? Try<T>(Func<T?> step, string name) where T : class
    {
        try
        {
            return step();
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

    private static ReadOnlyMemory<byte>? ReadAll(Stream stream, out int limit)
    {
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        limit = LongestStory;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > limit)
            {
                limit = StoryFileReader.HoldsMoreThanText(all.GetBuffer()) ? LongestFile : LongestStory;
                if (all.Length > limit)
                {
                    return null;
                }
            }
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}
