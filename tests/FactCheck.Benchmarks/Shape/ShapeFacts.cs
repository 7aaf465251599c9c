using System.Globalization;
using System.Text;
using FactCheck.Engine.Facts;

namespace FactCheck.Benchmarks.Shape;

/// <summary>A data package of any size, the same at every call: twenty rows a nation, so that a look-up finds as many rows in a large one as in a small one.</summary>
public sealed class ShapeFacts(int facts) : IReferenceFiles
{
    public const int Kinds = 10;
    private const int RowsANation = 20;
    private const long Billion = 1_000_000_000;

    public int Nations { get; } = facts / RowsANation;

    public Stream? Open(string path) => path switch
    {
        "datapackage.yaml" => typeof(ShapeFacts).Assembly.GetManifestResourceStream(path),
        "nations.csv" => Table("code,name,source,confirmed", AddNation),
        "pacts.csv" => Table("id,name,kind,signed,parties,source,confirmed", AddPacts),
        "terms.csv" => Table("id,holder,kind,nation,from,to,source,confirmed", AddTerms),
        "flows.csv" => Table("id,kind,nation,from,to,amount,source,confirmed", AddFlows),
        _ => null,
    };

    public string Describe(string path) => path;

    private MemoryStream Table(string header, Action<StringBuilder, int> add)
    {
        var text = new StringBuilder(header).Append('\n');
        for (var nation = 0; nation < Nations; nation++)
        {
            add(text, nation);
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AddNation(StringBuilder text, int nation)
        => text.Append(CultureInfo.InvariantCulture, $"n{nation},Land{nation},made-up,2026-01-01\n");

    private void AddPacts(StringBuilder text, int nation)
    {
        string[] signed = ["1925-03", string.Create(CultureInfo.InvariantCulture, $"1866-08-{1 + (nation % 28):00}"), "1890"];
        for (var i = 0; i < 6; i++)
        {
            var partner = (nation + (i < 3 ? 1 : 2)) % Nations;
            text.Append(CultureInfo.InvariantCulture, $"p{nation}-{i},Pact {i} of Land{nation},{KindOf(nation, i < 3)},{signed[i % 3]},n{nation};n{partner},made-up,2026-01-01\n");
        }
    }

    private static void AddTerms(StringBuilder text, int nation)
    {
        var latest = nation / Kinds % 3 == 1 ? "2025-06-01" : "2024-12-01";
        for (var i = 0; i < 6; i++)
        {
            var (from, to) = i == 5 ? (latest, "") : ($"{1999 + (5 * i)}-12-01", $"{2004 + (5 * i)}-11-30");
            text.Append(CultureInfo.InvariantCulture, $"t{nation}-{i},Holder {i} of Land{nation},{KindOf(nation, true)},n{nation},{from},{to},made-up,2026-01-01\n");
        }
    }

    private static void AddFlows(StringBuilder text, int nation)
    {
        for (var year = 2019; year <= 2025; year++)
        {
            var amount = (116 * Billion / 10) + (nation % 7 * 1_000_000) - ((2025 - year) * 4 * Billion / 10);
            text.Append(CultureInfo.InvariantCulture, $"f{nation}-{year},{KindOf(nation, true)},n{nation},{year}-01-01,{year}-12-31,{amount},made-up,2026-01-01\n");
        }
    }

    private static string KindOf(int nation, bool own)
        => string.Create(CultureInfo.InvariantCulture, $"k{(own ? nation : nation + (Kinds / 2)) % Kinds}");
}
