namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>The currencies of <c>currencies.csv</c>: codes of ISO 4217, names, symbols and parts.</summary>
internal static class CurrencyTable
{
    private const decimal Million = 1_000_000m;

    public static IReadOnlyList<MeasureName> Names { get; } = Read();

    private static List<MeasureName> Read()
    {
        var names = new List<MeasureName>();
        var file = new VocabularyFile("currencies.csv");
        while (file.Read())
        {
            AddRow(file, names);
        }

        return names;
    }

    private static void AddRow(VocabularyFile file, List<MeasureName> names)
    {
        var code = file["code"];
        var common = file.List("words");
        var isIso = code.Length == 3 && char.IsUpper(code[0]);
        void Add(string name, MeasureRole role, bool isExact, decimal factor, bool isBare)
        {
            var (words, attached) = VocabularyFile.Cut(name);
            names.Add(new(words, attached, isExact, role, null, code, factor, isBare, common.Contains(name)));
        }

        if (isIso)
        {
            Add(code, MeasureRole.CurrencyCode, false, 1, false);
            Add(code + "$", MeasureRole.CurrencySymbol, false, 1, false);
            Add(code + " $", MeasureRole.CurrencySymbol, false, 1, false);
            if (!common.Contains(code))
            {
                Add("M" + code, MeasureRole.CurrencyCode, true, Million, false);
                Add("m" + code, MeasureRole.CurrencyCode, true, Million, false);
                Add("K" + code, MeasureRole.CurrencyCode, true, 1_000, false);
                Add("k" + code, MeasureRole.CurrencyCode, true, 1_000, false);
            }
        }

        foreach (var name in file.List("names").Prepend(file["name"]).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add(name, MeasureRole.CurrencyName, false, 1, isIso && !common.Contains(name) && !name.Contains("pound", StringComparison.OrdinalIgnoreCase));
        }

        foreach (var symbol in file.List("symbols"))
        {
            Add(symbol, MeasureRole.CurrencySymbol, true, 1, false);
        }

        foreach (var part in file.List("minor"))
        {
            Add(part, MeasureRole.CurrencyPart, false, 1 / file.Decimal("minor_size"), false);
        }
    }
}
