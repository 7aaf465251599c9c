using System.Text;
using CsCheck;
using FactCheck.Engine.Reading;

namespace FactCheck.Formats.Tests;

/// <summary>Samples with bytes changed, cut out, doubled or swapped: each gives stories whose places hold, or a line that says why not.</summary>
public sealed class MutatedFileTests
{
    private static readonly byte[][] s_samples =
    [
        .. Directory.GetFiles(Path.Join(AppContext.BaseDirectory, "Samples")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        WrittenFiles.Docx(WrittenFiles.Paragraph("Title", "Ports agree"), WrittenFiles.Paragraph(null, "It rained for 3 days.")),
        WrittenFiles.Pdf((1, 20, 700, "Ports agree"), (1, 10, 600, "It rained for 3 days in the valley.")),
        WrittenFiles.Zip(("a.txt", "It rained."), ("b.html", "<p>It &amp; rained.</p>")),
    ];

    private static readonly string[] s_splices = ["<", ">", "&", "\"", "'", "\\", "\\u00", "&#x1F600;", "&#0;", "]]>", "<![CDATA[", "<!--", "{", "}", "[", "]", "<p>", "</p>", "\r", "\0", "é", "�", "<script>", "<!DOCTYPE a [", "\uFEFF"];

    private static readonly Gen<(int Sample, (int Kind, double At, int Length, int Splice)[] Edits)> s_mutations = Gen.Select(
        Gen.Int[0, s_samples.Length - 1],
        Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.Int[1, 40], Gen.Int[0, s_splices.Length - 1]).Array[1, 6]);

    [Fact]
    public void Any_file_gives_stories_with_places_or_one_line()
        => s_mutations.Sample(
            mutation =>
            {
                var bytes = Mutate(s_samples[mutation.Sample], mutation.Edits);
                foreach (var result in StoryFileReader.Read(bytes, "a", null))
                {
                    if (result.Story is { } story)
                    {
                        foreach (var token in DocumentReader.Read(story).Tokens)
                        {
                            var place = (story.Origin ?? new LineMap(story.Text)).Locate(token.Start, token.End);
                            Assert.True(place.Line > 0 && place.Column > 0 && place.Start >= 0 && place.Start <= place.End);
                        }
                    }
                    else
                    {
                        Assert.True(result.Error!.Line > 0 && result.Error.Column > 0 && result.Error.Message.Length > 0);
                        Assert.DoesNotContain('\n', result.Error.ToString());
                    }
                }
            },
            iter: 1500);

    private static byte[] Mutate(byte[] bytes, (int Kind, double At, int Length, int Splice)[] edits)
    {
        var mutated = bytes.ToList();
        foreach (var (kind, where, length, splice) in edits)
        {
            var at = (int)(where * mutated.Count);
            var count = Math.Min(length, mutated.Count - at);
            switch (kind)
            {
                case 0:
                    mutated.RemoveRange(at, count);
                    break;
                case 1:
                    mutated.InsertRange(at, mutated.GetRange(at, count));
                    break;
                case 2:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(s_splices[splice]));
                    break;
                default:
                    for (var i = at; i < at + count; i++)
                    {
                        mutated[i] = (byte)(mutated[i] * 31 + splice);
                    }

                    break;
            }
        }

        return [.. mutated];
    }
}
