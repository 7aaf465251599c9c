using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>The units of <c>units.csv</c>, with the prefixes of the SI, squares and cubes of lengths.</summary>
internal static class UnitTable
{
    private static readonly List<Unit> s_units = [];
    private static readonly List<MeasureName> s_names = [];

    static UnitTable()
    {
        var prefixes = ReadPrefixes();
        var file = new VocabularyFile("units.csv");
        while (file.Read())
        {
            var row = UnitRow.Of(file);
            Add(row);
            foreach (var prefix in file.List("prefixes"))
            {
                Add(row.With(Array.Find(prefixes, one => one.Name == prefix) ?? throw new InvalidOperationException($"{prefix} is no prefix.")));
            }
        }
    }

    public static IReadOnlyList<Unit> Units => s_units;

    public static IReadOnlyList<MeasureName> Names => s_names;

    /// <summary>A unit by its symbol.</summary>
    public static Unit? Find(string symbol) => s_units.Find(unit => unit.Symbol == symbol);

    private static void Add(UnitRow row)
    {
        AddOne(row);
        if (row.Unit.Dimension == Dimension.Length)
        {
            AddOne(row.Power(2));
            AddOne(row.Power(3));
        }
    }

    private static void AddOne(UnitRow row)
    {
        s_units.Add(row.Unit);
        foreach (var name in row.Names)
        {
            AddName(row, name, false);
        }

        foreach (var symbol in row.Symbols)
        {
            AddName(row, symbol, true);
        }
    }

    private static void AddName(UnitRow row, string name, bool isSymbol)
    {
        var (words, attached) = VocabularyFile.Cut(name);
        var isBare = row.IsBare(name) && (!isSymbol || name.Length > 2 || name[0] == '°');
        s_names.Add(new(words, attached, isSymbol, MeasureRole.Unit, row.Unit, "", 1, isBare, false));
    }

    private static UnitPrefix[] ReadPrefixes()
    {
        var prefixes = new List<UnitPrefix>();
        var file = new VocabularyFile("prefixes.csv");
        while (file.Read())
        {
            prefixes.Add(new(file["name"], file.List("symbol"), (int)file.Decimal("exponent")));
        }

        return [.. prefixes];
    }
}
