namespace FactCheck.Import.Tests.Answers;

public class EcbTests(AnswerServer server) : IClassFixture<AnswerServer>
{
    [Fact]
    public void Observations_have_the_days_of_their_periods_and_holidays_have_none()
    {
        var address = server.Give("/service/data/EXR/M.USD.EUR.SP00.E", AnswerServer.Recorded("rates.csv"), "text/csv");
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }.WithTable(
            "rates", $"path: \"{address}\", format: ecb", "currency, from", "currency: string", "from: date", "to: date", "value: number", "title_compl: string", "source: string", "confirmed: date");
        Assert.Equal(
            [
                "JPY,2024-07-01,2024-09-30,163.95,ECB reference exchange rate, Japanese yen/Euro,ecb,2026-01-16",
                "USD,2024-11-01,2024-11-30,1.0562,ECB reference exchange rate, US dollar/Euro, 2.15 pm (C.E.T.),ecb,2026-01-16",
                "USD,2024-12-01,2024-12-31,1.0389,ECB reference exchange rate, US dollar/Euro, 2.15 pm (C.E.T.),ecb,2026-01-16",
            ],
            folder.Rows("rates"));
        Assert.Contains("format=csvdata", server.Server.LogEntries.Single(entry => entry.RequestMessage!.Path == "/service/data/EXR/M.USD.EUR.SP00.E").RequestMessage!.Url, StringComparison.Ordinal);
    }

    [Fact]
    public void Millions_and_thousand_millions_are_multiplied_out()
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("debt.csv", AnswerServer.Recorded("debt.csv"))
            .WithTable("debt", "path: debt.csv, format: ecb", "ref_area", "ref_area: string", "time_period: year", "value: number", "obs_value: number");
        Assert.Equal(["FR,2023,3101200000000.0,3101.2", "IT,2023,2868440700000.0,2868440.7"], folder.Rows("debt"));
    }

    [Theory]
    [InlineData("TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2023,1,x\n", "answer.csv has the value '1' with UNIT_MULT 'x' in line 2; expected a number and a power of ten.")]
    [InlineData("TIME_PERIOD,OBS_VALUE\n2023,1\n2024\n", "answer.csv has 1 cells in line 3, and 2 in its first; it may be cut short, so ask again.")]
    [InlineData("No results found.", "answer.csv answers with no SDMX-CSV: its first line has no columns OBS_VALUE and TIME_PERIOD.")]
    [InlineData("TIME_PERIOD,OBS_VALUE\n2023,\"1\n", "a quotation mark out of place")]
    public void What_is_wrong_with_an_answer_is_named(string answer, string message)
    {
        using var folder = new PackageFolder { Retrieved = new(2026, 1, 16) }
            .With("answer.csv", answer)
            .WithTable("debt", "path: answer.csv, format: ecb", "time_period", "time_period: year", "value: number");
        Assert.Contains(message, folder.Error(), StringComparison.Ordinal);
    }
}
