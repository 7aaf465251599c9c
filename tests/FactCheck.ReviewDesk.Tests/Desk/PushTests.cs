using System.Diagnostics;
using FactCheck.ReviewDesk.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.ReviewDesk.Tests.Desk;

/// <summary>The command line program and the desk, each as it is.</summary>
public sealed class PushTests : IDisposable
{
    private readonly DeskApp _app = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("push-");

    public void Dispose()
    {
        _app.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_a_run_checks_it_brings_to_the_desk_once_and_under_the_same_names()
    {
        var address = _app.Listen();
        var key = await _app.Use(services => services.GetRequiredService<ApiKeys>().Make("ci", [Scopes.WriteStories], "tests"));
        foreach (var folder in (string[])["wire", "desk"])
        {
            await File.WriteAllTextAsync(Path.Join(_folder.CreateSubdirectory(folder).FullName, "fair.md"), $"The {folder}'s fair opened on Wednesday (January 12), the organisers said.\n");
        }

        await File.WriteAllTextAsync(Path.Join(_folder.FullName, "bad.json"), "{\"headline\": \"A fair");
        var (code, output, error) = await Push(address, key);
        Assert.Equal(2, code);
        Assert.StartsWith("./bad.json(1,", error);
        Assert.Contains("desk/fair.md: taken in: 1 refuted; " + address + "stories/", output);
        Assert.Contains("wire/fair.md: taken in: 1 refuted; ", output);
        Assert.Equal(["desk/fair", "wire/fair"], await _app.Store(store => store.Stories.Where(one => one.Key.EndsWith("/fair")).Select(one => one.Key).Order().ToListAsync()));

        File.Delete(Path.Join(_folder.FullName, "bad.json"));
        (code, output, error) = await Push(address, key);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("wire/fair.md: was there already: 1 refuted", output);

        (code, _, error) = await Push(address, "fcdesk_other");
        Assert.Equal(2, code);
        Assert.Contains("does not take the key.\nA call needs an API key", error);
    }

    private async Task<(int Code, string Output, string Error)> Push(string address, string key)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "factcheck.dll"), "push", ".", "--desk", address, "--date", "2026-01-16"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["FACTCHECK_DESK_KEY"] = key },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
