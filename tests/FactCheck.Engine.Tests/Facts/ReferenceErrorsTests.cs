using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Matching;

namespace FactCheck.Engine.Tests.Facts;

/// <summary>The catalogue's own examples are run: the bad one gives its error, the good one gives none.</summary>
public class ReferenceErrorsTests
{
    private static readonly TableRequirement[] ExampleRules =
    [
        new("countries", [new("code", "string", null), new("name", "string", null)]),
    ];

    public static TheoryData<string> Ids()
    {
        var ids = new TheoryData<string>();
        foreach (var kind in ReferenceErrors.All)
        {
            ids.Add(kind.Id);
        }

        return ids;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_hold(string id)
    {
        var kind = ReferenceErrors.Find(id)!;
        if (kind == ReferenceErrors.MoreErrors)
        {
            return;
        }

        Assert.All(Errors(kind, kind.Bad), error => Assert.Equal(id, error.Code));
        Assert.NotEmpty(Errors(kind, kind.Bad));
        Assert.Empty(Errors(kind, kind.Good));
    }

    [Fact]
    public void Ids_are_unique_in_order_and_explained()
    {
        var ids = ReferenceErrors.All.Select(kind => kind.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ReferenceErrors.All, kind =>
        {
            Assert.Matches("^FC6[0-9]{3}$", kind.Id);
            Assert.NotEmpty(kind.Title);
            Assert.EndsWith(".", kind.Why, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_kind_is_in_the_catalogue()
    {
        var declared = typeof(ReferenceErrors).GetProperties()
            .Where(property => property.PropertyType == typeof(ReferenceErrorKind))
            .Select(property => (ReferenceErrorKind)property.GetValue(null)!);

        Assert.Equal(ReferenceErrors.All.Select(kind => kind.Id), declared.Select(kind => kind.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kinds_are_found_in_any_case() => Assert.Same(ReferenceErrors.UnknownRow, ReferenceErrors.Find("fc6042"));

    [Fact]
    public void The_example_package_loads() => Assert.Empty(ReferenceLoader.Load(new MemoryFiles(ReferenceErrors.ExamplePackage)).Errors);

    private static IReadOnlyList<ReferenceError> Errors(ReferenceErrorKind kind, string example)
    {
        var files = new MemoryFiles(ReferenceErrors.ExamplePackage)
            .With("codes.csv", "code\nJP\n")
            .With(kind.File, System.Text.Encoding.UTF8.GetBytes(example));
        // What stands for a byte that is no UTF-8 becomes one.
        if (example.Contains('\uFFFD'))
        {
            files.With(kind.File, [.. files[kind.File].AsSpan(0, files[kind.File].Length - 3), 0xFC]);
        }

        var result = ReferenceLoader.Load(files);
        return result.Package is null ? result.Errors
            : result.Package.TryGet("countries", out _) || kind == ReferenceErrors.TableNotThere
                ? RequirementCheck.Check(result.Package, ExampleRules)
                : [];
    }
}
