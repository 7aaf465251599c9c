using System.Globalization;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Reading;
using FactCheck.Formats;
using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>Reads the stories of a file or of standard input; one that cannot be read is a problem with its place and stops no other.</summary>
/// <param name="root">The folder from which files are named; null for the working directory.</param>
internal sealed class StoryLoader(DateOnly? dateWhereMissing, string? root = null)
{
    /// <summary>A book has a megabyte; what is longer is no story, and would be held in memory several times.</summary>
    private const int LongestStory = 16 * 1024 * 1024;

    /// <summary>Archives hold many stories, and pictures fill a PDF.</summary>
    private const int LongestFile = 128 * 1024 * 1024;

    private readonly StoryNames _names = new(root ?? Directory.GetCurrentDirectory());

    /// <summary>The stories of all paths, one after another; what cannot be read goes to the log.</summary>
    public IEnumerable<Story> Load(IEnumerable<string> paths, ProblemLog problems)
    {
        foreach (var (_, story, problem) in paths.SelectMany(Load))
        {
            if (problem is not null)
            {
                problems.Add(problem);
            }
            else if (story is not null)
            {
                yield return story;
            }
        }
    }

    /// <summary>The stories of a path, each read when it is asked for. Throws nothing.</summary>
    public IEnumerable<LoadedStory> Load(string path)
    {
        var name = path == StoryPaths.StandardInput ? "stdin" : path;
        var results = Try(() => Open(path, name), name, out var problem)?.GetEnumerator();
        using var _ = results;
        while (problem is null && Try(() => results?.MoveNext() == true ? results.Current : null, name, out problem) is { } read)
        {
            yield return new(path, read.Story is { } story && path != StoryPaths.StandardInput ? _names.Name(story) : read.Story, read.Error is { } error ? Problem.At(error) : null);
        }

        if (problem is not null)
        {
            yield return new(path, null, problem);
        }
    }

    /// <summary>The bytes of a file, or of standard input.</summary>
    /// <exception cref="IOException">It cannot be read, or is too long for a story.</exception>
    public static ReadOnlyMemory<byte> ReadFile(string path)
    {
        using var stream = path == StoryPaths.StandardInput ? StandardStreams.OpenInput() : File.OpenRead(path);
        return ReadAll(stream);
    }

    private IEnumerable<StoryReadResult> Open(string path, string name)
        => StoryFileReader.Read(ReadFile(path), name, dateWhereMissing);

    private static T? Try<T>(Func<T?> step, string name, out Problem? problem) where T : class
    {
        problem = null;
        try
        {
            return step();
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problem = Problem.At(name, FileFailure.Reason(failure));
        }
        catch (Exception fault)
        {
            problem = Problem.Of(fault, "reading " + name);
        }

        return null;
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream stream)
    {
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > LongestStory)
            {
                var limit = StoryFileReader.HoldsMoreThanText(all.GetBuffer()) ? LongestFile : LongestStory;
                if (all.Length > limit)
                {
                    var what = limit == LongestStory ? "for a story: more than" : "to be read: more than";
                    throw new IOException(string.Create(CultureInfo.InvariantCulture, $"the file is too long {what} {limit / 1024 / 1024} MB."));
                }
            }
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}
