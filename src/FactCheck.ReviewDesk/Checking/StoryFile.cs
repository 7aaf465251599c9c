using FactCheck.Engine.Reading;
using FactCheck.Formats;
using FactCheck.Model;

namespace FactCheck.ReviewDesk.Checking;

/// <summary>Reads the stories of a file, and tells apart those without an id by the folders of its name, as the command line does.</summary>
public static class StoryFile
{
    public static IEnumerable<StoryReadResult> Read(byte[] file, string path, DateOnly? dateWhereMissing)
        => StoryFileReader.Read(file, path, dateWhereMissing).Select(static one => one.Story is { IsNamedByFile: true } story ? new(Name(story), null) : one);

    private static Story Name(Story story)
        => Path.GetDirectoryName(story.Path) is { Length: > 0 } folder ? story with { Id = $"{folder.Replace('\\', '/').Trim('/')}/{story.Id}" } : story;
}
