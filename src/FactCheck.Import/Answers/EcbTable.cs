using System.Globalization;
using System.Text;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Loading;

namespace FactCheck.Import.Answers;

/// <summary>Reads the SDMX-CSV of the European Central Bank's data API: a line an observation, with its dimensions and attributes.</summary>
/// <remarks>
/// data.ecb.europa.eu/help/api/data. Columns have the names of the header in lower case. <c>obs_value</c> is in the unit times ten to
/// the power of <c>unit_mult</c>; <c>value</c> is multiplied out, so that millions are not taken for units. Days without a value (holidays) have no row.
/// </remarks>
internal static class EcbTable
{
    private const string Hint = "The address is that of a series, as in https://data-api.ecb.europa.eu/service/data/EXR/M.USD.EUR.SP00.E; 'No results found' means that there is none of that key.";
    private const string Observation = "obs_value";
    private const string Period = "time_period";
    private const string Multiplier = "unit_mult";

    /// <summary>What is worked out; <c>from</c> and <c>to</c> are the first and last day of the period.</summary>
    private static readonly string[] Derived = ["value", "from", "to"];

    public static AnswerTable Open(TableDescriptor table, AnswerFetcher fetcher, DateOnly retrieved)
    {
        var name = fetcher.Describe(table.Path);
        var isAddress = TableAddress.Is(table.Path);
        var bytes = isAddress ? fetcher.Get(Ask(table.Path), "text/csv", Hint) : fetcher.ReadFile(table.Path);
        var csv = new CsvReader(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        var header = Header(csv, name);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        for (var line = 2; csv.Read(); line++)
        {
            if (Row(csv, header, name, line) is { } row)
            {
                rows.Add(row);
            }
        }

        if (csv.BadQuotes.Count > 0)
        {
            throw new TableUnreadableException($"{name} answers with a quotation mark out of place, so it is unsure where cells end; ask again.");
        }

        return new(name, [.. header, .. Derived], rows, new("ecb", isAddress ? table.Path : "https://data-api.ecb.europa.eu/service/data", retrieved, "LicenseRef-ECB"));
    }

    private static string Ask(string address)
        => address.Contains("format=", StringComparison.Ordinal) ? address : address + (address.Contains('?') ? "&" : "?") + "format=csvdata";

    private static string[] Header(CsvReader csv, string name)
    {
        string[] header = csv.Read() ? [.. Enumerable.Range(0, csv.Count).Select(cell => csv.Text(cell).ToLowerInvariant())] : [];
        return header.Contains(Observation) && header.Contains(Period)
            ? header
            : throw new TableUnreadableException($"{name} answers with no SDMX-CSV: its first line has no columns OBS_VALUE and TIME_PERIOD. {Hint}");
    }

    /// <returns>Null for a period without a value.</returns>
    private static Dictionary<string, string>? Row(CsvReader csv, string[] header, string name, int line)
    {
        if (csv.Count != header.Length)
        {
            throw new TableUnreadableException(string.Create(CultureInfo.InvariantCulture, $"{name} has {csv.Count} cells in line {line}, and {header.Length} in its first; it may be cut short, so ask again."));
        }

        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++)
        {
            row[header[i]] = csv.Text(i);
        }

        if (row[Observation] is "" or "NaN")
        {
            return null;
        }

        row["value"] = Scaled(row[Observation], row.GetValueOrDefault(Multiplier, ""), name, line);
        PeriodText.AddEnds(row, row[Period]);
        return row;
    }

    private static string Scaled(string value, string multiplier, string name, int line)
    {
        if (multiplier is "" or "0")
        {
            return value;
        }

        if (!int.TryParse(multiplier, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) || Math.Abs(power) > 15
            || !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            throw new TableUnreadableException(string.Create(CultureInfo.InvariantCulture, $"{name} has the value '{value}' with UNIT_MULT '{multiplier}' in line {line}; expected a number and a power of ten."));
        }

        for (; power != 0; power -= Math.Sign(power))
        {
            number = power > 0 ? number * 10m : number / 10m;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
