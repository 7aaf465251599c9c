using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>The machine's own Chromium, started once; where there is none the tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Names a browser that is in no folder of PATH.</summary>
    private const string Variable = "FACTCHECK_CHROMIUM";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Find() is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            // In a container there is often no user but root, as whom Chromium starts only without its sandbox.
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    /// <summary>Opens a page of its own, which loads nothing but the document.</summary>
    public async Task<OpenPage> Open(string html, BrowserNewPageOptions? options = null) => await OpenPage.Of(Found(), html, options ?? new());

    /// <summary>Somebody's own browser: what they are signed in to is theirs alone.</summary>
    public Task<IBrowserContext> Sit(BrowserNewContextOptions options) => Found().NewContextAsync(options);

    private IBrowser Found()
    {
        Skip.If(_browser is null, $"No browser: none of {string.Join(", ", s_names)} is in PATH, and {Variable} names none. Nothing was looked at in a browser.");
        return _browser!;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            Assert.True(File.Exists(named), $"{Variable} names '{named}', and there is no such file.");
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => s_names.Select(name => Path.Join(folder, name))).FirstOrDefault(File.Exists);
    }
}

[CollectionDefinition(nameof(Browser))]
public sealed class BrowserCollection : ICollectionFixture<Browser>;
