using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>The units of measurement and what each measures, from the same table by which stories are read.</summary>
public static class UnitCatalog
{
    /// <summary>The unit of a column of shares; in rules they have a type of their own, <c>percent</c>.</summary>
    internal const string PerCent = "%";

    private const double LargestFactor = 7e28;

    private static readonly Dictionary<string, string> s_dimensions = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> s_symbols = new(StringComparer.OrdinalIgnoreCase);

    static UnitCatalog()
    {
        var prefixes = Rows("prefixes.csv").ToDictionary(row => row["name"], row => (Symbol: row["symbol"].Split(';')[0], Exponent: double.Parse(row["exponent"], CultureInfo.InvariantCulture)));
        foreach (var row in Rows("units.csv"))
        {
            // Of a name such as "gallon" it is open which unit is meant, so that nothing converts into it.
            if (row["numerator"] == "0")
            {
                continue;
            }

            var names = row["names"].Split(';').Append(row["name"]).Where(name => name.Length > 0).ToArray();
            var size = double.Parse(row["numerator"], CultureInfo.InvariantCulture);
            Add(row["symbol"], names, row["dimension"], size);
            foreach (var prefix in row["prefixes"].Split(';').Where(prefix => prefix.Length > 0))
            {
                Add(prefixes[prefix].Symbol + row["symbol"], names.Select(name => prefix + name), row["dimension"], size * Math.Pow(10, Math.Abs(prefixes[prefix].Exponent)));
            }
        }
    }

    /// <summary>What units measure, as rules name it: <c>length</c>. Time has types of its own, date and duration.</summary>
    public static IEnumerable<string> Dimensions => s_dimensions.Values.Distinct().Where(one => one != "time").OrderBy(one => one, StringComparer.Ordinal);

    /// <summary>All symbols, such as <c>km</c>.</summary>
    public static IEnumerable<string> Symbols => s_dimensions.Keys;

    /// <summary>What a unit measures; null where the symbol is none.</summary>
    public static string? DimensionOf(string symbol) => s_dimensions.TryGetValue(symbol, out var dimension) ? dimension : null;

    /// <summary>That a text is no symbol, with the one that may be meant.</summary>
    /// <param name="dimension">What the unit has to measure; null for anything.</param>
    internal static string Unknown(string unit, string? dimension)
        => $"'{unit}' is not the symbol of a unit.{(SymbolOf(unit) is { } symbol ? $" Did you mean '{symbol}'?" : NearestName.Hint(unit, Measuring(dimension)))}";

    /// <summary>The symbols of what measures a dimension; null for all.</summary>
    internal static IEnumerable<string> Measuring(string? dimension)
        => Symbols.Where(symbol => dimension is null || DimensionOf(symbol) == dimension);

    /// <summary>The symbol of a unit that is spelled out.</summary>
    internal static string? SymbolOf(string name) => s_symbols.TryGetValue(name, out var symbol) ? symbol : null;

    private static void Add(string symbol, IEnumerable<string> names, string dimension, double size)
    {
        AddOne(symbol, names, dimension.ToLowerInvariant());

        // A square or cube whose factor no decimal holds converts into nothing.
        if (dimension == "Length" && Math.Pow(size, 2) < LargestFactor)
        {
            AddOne(symbol + "²", names.Select(name => "square " + name), "area");
        }

        if (dimension == "Length" && Math.Pow(size, 3) < LargestFactor)
        {
            AddOne(symbol + "³", names.Select(name => "cubic " + name), "volume");
        }
    }

    private static void AddOne(string symbol, IEnumerable<string> names, string dimension)
    {
        s_dimensions[symbol] = dimension;
        foreach (var name in names)
        {
            s_symbols[name] = symbol;
        }
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var stream = typeof(UnitCatalog).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var head = Cells(reader.ReadLine() ?? "");
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            var cells = Cells(line);
            yield return head.Select((name, i) => (name, cell: cells[i])).ToDictionary(one => one.name, one => one.cell);
        }
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && !(quoted && i + 1 < line.Length && line[i + 1] == '"'))
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                i += line[i] == '"' ? 1 : 0;
                cells[cells.Count - 1] += line[i];
            }
        }

        return cells;
    }
}
