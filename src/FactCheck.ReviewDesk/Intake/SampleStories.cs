using FactCheck.ReviewDesk.Store;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Intake;

/// <summary>The stories that an empty desk begins with.</summary>
public sealed class SampleStories(DeskStore store, StoryIntake intake)
{
    private const string Prefix = "samples/";

    public async Task TakeWhereEmpty()
    {
        if (await store.Stories.AnyAsync())
        {
            return;
        }

        var assembly = typeof(SampleStories).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            await using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            await intake.Take(bytes, name[Prefix.Length..], null, "samples");
        }
    }
}
