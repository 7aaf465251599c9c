using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>The desk as a process of its own.</summary>
public sealed partial class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_opens_with_the_samples_and_prints_the_first_administrators_link_until_somebody_has_used_it()
    {
        using (var desk = Start(_folder.FullName))
        {
            var link = (await Until(desk, "/welcome?")).Trim();
            Assert.Contains("works once", _printed);
            // Cookies are for TLS and localhost only, which a client for programs does not know.
            using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
            using var page = await client.GetAsync(link);
            var html = await page.Content.ReadAsStringAsync();
            using var form = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(link), "/welcome"))
            {
                Content = new FormUrlEncodedContent(
                [
                    .. Hidden().Matches(html).Select(one => KeyValuePair.Create(one.Groups[1].Value, System.Net.WebUtility.HtmlDecode(one.Groups[2].Value))),
                    KeyValuePair.Create("password", "correct horse battery"), KeyValuePair.Create("again", "correct horse battery"),
                ]),
            };
            form.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
            using var answer = await client.SendAsync(form);
            Assert.Equal("/", answer.Headers.Location!.ToString());
            desk.Kill();
            await desk.WaitForExitAsync();
        }

        using var again = Start(_folder.FullName);
        await Until(again, "The review desk is at");
        again.Kill();
        Assert.DoesNotContain("welcome", await again.StandardOutput.ReadToEndAsync());
        await again.WaitForExitAsync();
        Assert.True(File.Exists(Path.Join(_folder.FullName, "desk.db")));
    }

    [Fact]
    public async Task A_store_that_is_none_is_said_in_a_sentence()
    {
        await File.WriteAllTextAsync(Path.Join(_folder.FullName, "desk.db"), "This is no database, though it has the name of one, and some length.");
        using var desk = Start(_folder.FullName);
        var said = await desk.StandardError.ReadToEndAsync();
        await desk.WaitForExitAsync();
        Assert.Equal(2, desk.ExitCode);
        Assert.StartsWith($"The desk does not start. The store {Path.Join(_folder.FullName, "desk.db")} cannot be opened", said);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_is_said_in_a_sentence()
    {
        var file = Path.Join(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "");
        using var desk = Start(Path.Join(file, "data"));
        var said = await desk.StandardError.ReadToEndAsync();
        await desk.WaitForExitAsync();
        Assert.Equal(2, desk.ExitCode);
        Assert.StartsWith("The desk does not start.", said);
        Assert.DoesNotContain("   at ", said);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=desk;Username=desk;Password=secret;Timeout=5", "The desk does not start. The store, database desk at tcp://127.0.0.1:1, cannot be opened:")]
    [InlineData("Host=127.0.0.1;Password=secret", "The desk does not start. The store names no host or no database; expected --store \"Host=HOST;")]
    [InlineData("desk.db", "The desk does not start. The store is no connection string of PostgreSQL; expected --store \"Host=HOST;")]
    public async Task A_database_that_is_not_there_is_said_in_a_sentence_without_its_password(string store, string why)
    {
        using var desk = Start(_folder.FullName, "--store", store);
        var said = await desk.StandardError.ReadToEndAsync();
        await desk.WaitForExitAsync();
        Assert.Equal(2, desk.ExitCode);
        Assert.StartsWith(why, said);
        Assert.DoesNotContain("secret", said);
        Assert.DoesNotContain("   at ", said);
    }

    private string _printed = "";

    private async Task<string> Until(Process desk, string part)
    {
        while (await desk.StandardOutput.ReadLineAsync() is { } line)
        {
            _printed += line + "\n";
            if (line.Contains(part, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"It ended before it printed '{part}': {_printed}{await desk.StandardError.ReadToEndAsync()}");
    }

    private static Process Start(string data, params string[] more) => Process.Start(new ProcessStartInfo("dotnet", [typeof(DeskOptions).Assembly.Location, "--data", data, "--urls", "http://127.0.0.1:0", .. more])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
