using System.Text;
using CsCheck;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Tests.Facts;

/// <summary>Whatever a file holds, the loader gives a package or errors with places, and never throws.</summary>
public class MutatedPackageTests
{
    private static readonly Gen<byte> Byte = Gen.OneOf(Gen.Byte, Gen.Char[",\"\r\n:[]{}&*#-'\t "].Select(character => (byte)character));

    private static readonly Gen<(int Place, int Removed, byte[] Added)[]> Edits =
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 5], Byte.Array[0, 4]).Array[1, 4];

    [Theory]
    [InlineData("datapackage.yaml")]
    [InlineData("visits.csv")]
    [InlineData("countries.csv")]
    public void Mutated_bytes_never_throw(string path)
        => Edits.Sample(
            edits =>
            {
                var files = new MemoryFiles(ReferenceErrors.ExamplePackage);
                files[path] = Apply(files[path], edits);

                var result = ReferenceLoader.Load(files);

                Assert.Equal(result.Package is null, result.Errors.Count > 0);
                foreach (var error in result.Errors)
                {
                    Assert.NotNull(ReferenceErrors.Find(error.Code));
                    Assert.True(error.Line >= 1 && error.Column >= 1, error.ToString());
                    Assert.DoesNotContain('\n', error.Message);
                    Assert.InRange(error.Line, 1, Encoding.UTF8.GetString(files.GetValueOrDefault(error.File, [])).Split('\n', '\r').Length + 1);
                }
            },
            iter: 1000);

    private static byte[] Apply(byte[] bytes, (int Place, int Removed, byte[] Added)[] edits)
    {
        var mutated = new List<byte>(bytes);
        foreach (var (place, removed, added) in edits)
        {
            var at = place % (mutated.Count + 1);
            mutated.RemoveRange(at, Math.Min(removed, mutated.Count - at));
            mutated.InsertRange(at, added);
        }

        return [.. mutated];
    }
}
