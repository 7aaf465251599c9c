using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Formats.Tests;

/// <summary>The samples of the standards themselves, where they are beside the checkout.</summary>
public sealed class SharedSampleTests
{
    private static readonly string s_data = Path.Join(Root(), "..", "shared", "data");

    public static TheoryData<string> Samples()
    {
        var data = new TheoryData<string>();
        foreach (var folder in new[] { "ninjs", "newsml-g2" })
        {
            var path = Path.Join(s_data, folder);
            foreach (var file in Directory.Exists(path) ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal)] : Array.Empty<string>())
            {
                if (Path.GetExtension(file) is ".json" or ".xml")
                {
                    data.Add(folder + "/" + Path.GetFileName(file));
                }
            }
        }

        // A theory without rows fails; elsewhere the project's own sample stands in.
        data.Add("");
        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_is_read(string name)
    {
        var path = name.Length == 0 ? Path.Join(AppContext.BaseDirectory, "Samples", "ferry.ninjs1.json") : Path.Join(s_data, name);
        var results = ReadFile.Results(File.ReadAllBytes(path), path);
        if (name.Contains("-schema_", StringComparison.Ordinal))
        {
            Assert.Contains("JSON Schema", Assert.Single(results).Error!.Message, StringComparison.Ordinal);
            return;
        }

        var story = Assert.Single(results).Story;
        Assert.NotNull(story);
        Assert.NotEmpty(story.Parts);
        Assert.Equal(name.Contains("LISTING_28", StringComparison.Ordinal), story.Headline.Length == 0);
        var document = DocumentReader.Read(story);
        Assert.NotEmpty(document.Sentences);
        PlacesHold(story, File.ReadAllText(path));
    }

    /// <summary>Every word of plain letters stands in the file where the story says it does.</summary>
    private static void PlacesHold(Story story, string file)
    {
        foreach (var token in DocumentReader.Read(story).Tokens)
        {
            var word = story.Text[token.Start..token.End];
            var place = story.Origin!.Locate(token.Start, token.End);
            if (word.All(char.IsAsciiLetterOrDigit))
            {
                Assert.Equal(word, file[place.Start..place.End]);
            }
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        }

        return folder;
    }
}
