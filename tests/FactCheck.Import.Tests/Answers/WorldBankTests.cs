using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace FactCheck.Import.Tests.Answers;

public class WorldBankTests(AnswerServer server) : IClassFixture<AnswerServer>
{
    [Fact]
    public void All_pages_are_read_and_years_without_a_value_are_left_out()
    {
        const string Path = "/v2/country/JPN;ITA/indicator/SP.POP.TOTL";
        foreach (var page in new[] { "1", "2" })
        {
            server.Server.Given(Request.Create().WithPath(Path).WithParam("page", page).WithParam("format", "json").WithParam("per_page", "1000"))
                .RespondWith(Response.Create().WithBody(AnswerServer.Recorded($"population-{page}.json")));
        }

        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }.WithTable(
            "population", $"path: \"{server.Url}{Path}\", format: worldbank", "country, date",
            "country: string", "date: year", "from: date", "to: date", "value: number", "obs_status: string", "last_updated: date", "source: string", "confirmed: date", "retrieved: date", "licence: string", "source_url: string");
        Assert.Equal(
            [
                $"IT,2022,2022-01-01,2022-12-31,59013667.0,,2025-07-01,world-bank,2026-01-16,2026-01-16,CC-BY-4.0,{server.Url}{Path}",
                $"IT,2023,2023-01-01,2023-12-31,58993475,E,2025-07-01,world-bank,2026-01-16,2026-01-16,CC-BY-4.0,{server.Url}{Path}",
                $"JP,2022,2022-01-01,2022-12-31,125124989,,2025-07-01,world-bank,2026-01-16,2026-01-16,CC-BY-4.0,{server.Url}{Path}",
                $"JP,2023,2023-01-01,2023-12-31,124516650,,2025-07-01,world-bank,2026-01-16,2026-01-16,CC-BY-4.0,{server.Url}{Path}",
            ],
            folder.Rows("population"));
    }

    [Fact]
    public void Digits_are_kept_and_quarters_have_their_days()
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("gdp.json", AnswerServer.Recorded("gdp.json"))
            .WithTable("gdp", "path: gdp.json, format: worldbank", "indicator", "indicator: string", "iso3: string", "from: date", "to: date", "value: number");
        Assert.Equal(["DT.TEST.Q,USA,2023-04-01,2023-06-30,1.5", "NY.GDP.MKTP.CD,USA,2023-01-01,2023-12-31,27720709000000.12345"], folder.Rows("gdp"));
    }

    [Theory]
    [InlineData("/v2/country/all/indicator/SP.POP.TOTL", "AW XK ZA ZM ZW", "population: 7 left out, which are of groups of countries")]
    [InlineData("/v2/country/EUU/indicator/SP.POP.TOTL", "1A 4E AW EU OE XD XK Z4 ZA ZH ZM ZW", "")]
    public void Groups_are_left_out_where_all_countries_are_asked_for(string path, string countries, string note)
    {
        var all = "1A 4E AW EU OE XD XK Z4 ZA ZH ZM ZW".Split(' ').Select(code => $$$"""{"indicator":{"id":"SP.POP.TOTL"},"country":{"id":"{{{code}}}"},"date":"2023","value":1}""");
        server.Server.Given(Request.Create().WithPath(path)).RespondWith(Response.Create().WithBody($$"""[{"page":1,"pages":1},[{{string.Join(',', all)}}]]"""));
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .WithTable("population", $"path: \"{server.Url}{path}\", format: worldbank", "country", "country: string", "value: number");
        Assert.Equal(countries, string.Join(' ', folder.Rows("population").Select(row => row.Split(',')[0])));
        Assert.Equal(note, string.Join('\n', folder.Notes));
    }

    [Fact]
    public void Groups_are_left_out_where_the_country_is_that_of_a_table()
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("answer.json", """[{"page":1,"pages":1},[{"indicator":{},"country":{"id":"JP"},"date":"2023","value":1},{"indicator":{},"country":{"id":"1W"},"date":"2023","value":2}]]""")
            .With("countries.csv", "code\nJP\n")
            .With("datapackage.yaml", """
                resources:
                  - {name: countries, path: countries.csv, schema: {fields: [{name: code, type: string}], primaryKey: [code]}}
                  - name: population
                    path: answer.json
                    format: worldbank
                    schema:
                      fields: [{name: country, type: string}, {name: value, type: number}]
                      primaryKey: [country]
                      foreignKeys: [{fields: [country], reference: {resource: countries, fields: [code]}}]

                """);
        Assert.Equal(["JP,1"], folder.Rows("population"));
        Assert.Equal(["population: 1 left out, which are of groups of countries"], folder.Notes);
    }

    [Theory]
    [InlineData("""[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]""", "the World Bank says: Invalid value: The provided parameter value is not valid. The address is that of an indicator, as in")]
    [InlineData("""[{"page":1,"pages":1},[{"indicator":{"id":"x"},"date":"2023","value":1}]]""", "answers without 'country' where the format has an object of that name.")]
    [InlineData("""{"error":"no"}""", "answers with no array of a page and its observations.")]
    [InlineData("[{\"page\":1,\n\"pages\":", "answers with no JSON at line 2, byte 9: it begins with '[{\"page\":1, \"pages\":'. It may be cut short or a page for people; ask again, or mend the address.")]
    [InlineData("<!doctype html>", "answers with no JSON at line 1, byte 1: it begins with '<!doctype html>'.")]
    [InlineData("", "it is empty")]
    [InlineData("""[{"page":1,"pages":3},[]]""", "is one page of 3; keep the answer to a question with a larger 'per_page'.")]
    public void What_is_wrong_with_an_answer_is_named(string answer, string message)
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("answer.json", answer)
            .WithTable("gdp", "path: answer.json, format: worldbank", "date", "date: year", "value: number");
        Assert.Contains("Table 'gdp' cannot be read: answer.json", folder.Error().Replace("answer.json: the", "answer.json the", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(message, folder.Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_reads_no_answers()
    {
        using var folder = new PackageFolder().With("gdp.json", AnswerServer.Recorded("gdp.json")).WithTable("gdp", "path: gdp.json, format: worldbank", "date", "date: year");
        Assert.Contains("The table is what a server answers (worldbank), which may differ the next time. Make a snapshot of it and use that: factcheck reference import.", folder.Error(), StringComparison.Ordinal);
    }
}
