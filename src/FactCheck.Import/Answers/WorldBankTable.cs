using System.Globalization;
using System.Text.Json;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Answers;

/// <summary>Reads the answers of the World Bank's Indicators API, page by page.</summary>
/// <remarks>
/// An answer is an array of two: what page it is, and the observations; datahelpdesk.worldbank.org, articles 889392 and 898581.
/// Years without a value have null there and no row here.
/// </remarks>
internal static class WorldBankTable
{
    private const string Hint = "The address is that of an indicator, as in https://api.worldbank.org/v2/country/JPN;ITA/indicator/SP.POP.TOTL.";
    private const int RowsAPage = 1000;

    /// <summary>Columns that rows can have; <c>from</c> and <c>to</c> are the first and last day of the observation's period.</summary>
    private static readonly string[] Columns =
        ["indicator", "indicator_name", "country", "country_name", "iso3", "date", "from", "to", "value", "unit", "obs_status", "last_updated"];

    /// <param name="note">Is told what was left out, and why.</param>
    public static AnswerTable Open(TableDescriptor table, AnswerFetcher fetcher, DateOnly retrieved, Action<string> note)
    {
        var name = fetcher.Describe(table.Path);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            using var answer = JsonAnswer.Parse(Fetch(table.Path, fetcher, page), name);
            pages = Read(answer.RootElement, rows, name);
            if (pages > 1 && !TableAddress.Is(table.Path))
            {
                throw new TableUnreadableException($"{name} is one page of {pages}; keep the answer to a question with a larger 'per_page'.");
            }
        }

        // Whoever asks for all countries means countries; a group that the address names is meant.
        if (table.Path.Contains("country/all", StringComparison.OrdinalIgnoreCase) || RefersToCountries(table))
        {
            var groups = rows.RemoveAll(static row => IsGroup(row["country"]));
            if (groups > 0)
            {
                note($"{table.Name}: {groups} left out, which are of groups of countries");
            }
        }

        return new(name, Columns, rows, new("world-bank", TableAddress.Is(table.Path) ? table.Path : "https://api.worldbank.org/v2", retrieved, "CC-BY-4.0"));
    }

    /// <summary>Whether rows are those of another table's countries, as which no group is.</summary>
    private static bool RefersToCountries(TableDescriptor table)
        => table.IndexOf("country") is >= 0 and var column && table.Columns[column].References is not null;

    /// <summary>The World Bank's own codes of groups: those of ISO 3166-1 have no digit, and of X and Z only Kosovo's, in general use, and three countries'.</summary>
    private static bool IsGroup(string code) => code.Any(char.IsAsciiDigit) || code switch
    {
        "XK" or "ZA" or "ZM" or "ZW" => false,
        "EU" or "OE" => true,
        _ => code.StartsWith('X') || code.StartsWith('Z'),
    };

    private static byte[] Fetch(string path, AnswerFetcher fetcher, int page)
        => TableAddress.Is(path) ? fetcher.Get(Ask(path, page), "application/json", Hint) : fetcher.ReadFile(path);

    /// <summary>The address with the format and the page, which the desk need not know of.</summary>
    private static string Ask(string address, int page)
    {
        var asked = address + (address.Contains('?') ? "&" : "?") + string.Create(CultureInfo.InvariantCulture, $"format=json&page={page}");
        return asked.Contains("per_page=", StringComparison.Ordinal) ? asked : string.Create(CultureInfo.InvariantCulture, $"{asked}&per_page={RowsAPage}");
    }

    /// <returns>How many pages there are.</returns>
    private static int Read(JsonElement answer, List<IReadOnlyDictionary<string, string>> rows, string name)
    {
        if (answer.ValueKind != JsonValueKind.Array || answer.GetArrayLength() == 0)
        {
            throw new TableUnreadableException($"{name} answers with no array of a page and its observations. {Hint}");
        }

        var page = answer[0];
        if (page.ValueKind == JsonValueKind.Object && page.TryGetProperty("message", out var messages))
        {
            throw new TableUnreadableException($"{name}: the World Bank says: {Message(messages)}. {Hint}");
        }

        var pages = JsonAnswer.Get(page, "pages", JsonValueKind.Number, name).GetInt32();
        var updated = Text(page, "lastupdated");
        if (answer.GetArrayLength() < 2 || answer[1].ValueKind != JsonValueKind.Array)
        {
            return pages;
        }

        foreach (var observation in answer[1].EnumerateArray())
        {
            if (JsonAnswer.Get(observation, "country", JsonValueKind.Object, name) is var country
                && observation.TryGetProperty("value", out var value)
                && value.ValueKind != JsonValueKind.Null)
            {
                rows.Add(Row(observation, country, value, updated, name));
            }
        }

        return pages;
    }

    private static Dictionary<string, string> Row(JsonElement observation, JsonElement country, JsonElement value, string updated, string name)
    {
        var indicator = JsonAnswer.Get(observation, "indicator", JsonValueKind.Object, name);
        var date = Text(observation, "date");
        var row = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["indicator"] = Text(indicator, "id"),
            ["indicator_name"] = Text(indicator, "value"),
            ["country"] = Text(country, "id"),
            ["country_name"] = Text(country, "value"),
            ["iso3"] = Text(observation, "countryiso3code"),
            ["date"] = date,
            // The digits as they stand in the answer: a double would lose those of large amounts.
            ["value"] = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(),
            ["unit"] = Text(observation, "unit"),
            ["obs_status"] = Text(observation, "obs_status"),
            ["last_updated"] = updated,
        };
        PeriodText.AddEnds(row, date);
        return row;
    }

    private static string Message(JsonElement messages)
        => messages.ValueKind == JsonValueKind.Array && messages.GetArrayLength() > 0 ? $"{Text(messages[0], "key")}: {Text(messages[0], "value").TrimEnd('.')}" : messages.GetRawText();

    private static string Text(JsonElement parent, string property)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(property, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString()! : "";
}
