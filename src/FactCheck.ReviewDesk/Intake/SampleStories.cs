using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Intake;

/// <summary>The stories that an empty desk begins with.</summary>
public sealed class SampleStories(DeskStore store, StoryIntake intake)
{
    /// <summary>As <see cref="StoredVersion.ReceivedFrom"/>.</summary>
    public const string From = "samples";

    private const string Prefix = "samples/";

    /// <summary>In the order of their names.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        var assembly = typeof(SampleStories).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (name[Prefix.Length..], bytes);
        }
    }

    public async Task TakeWhereEmpty()
    {
        if (await store.Stories.AnyAsync())
        {
            return;
        }

        foreach (var (name, bytes) in Files())
        {
            await intake.Take(bytes, name, null, From);
        }
    }
}
