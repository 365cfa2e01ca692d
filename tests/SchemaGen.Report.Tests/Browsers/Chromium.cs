using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace SchemaGen.Report.Tests.Browsers;

/// <summary>The Chromium of the machine, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Starts the browser; if there is none, the tests are skipped.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Array.Find(s_paths, File.Exists) is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                // Without these flags it asks for updates at each start.
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
    }

    /// <summary>Opens a report in a new window.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The size of the window and the preferences of the user; null for the usual ones.</param>
    /// <param name="hash">The part of the report to open, such as <c>#/3</c>.</param>
    /// <param name="isOpened">Whether a page is opened, whose outlines are waited for.</param>
    internal async Task<OpenReport> OpenAsync(string path, BrowserNewContextOptions? options = null, string hash = "", bool isOpened = true)
    {
        Assert.SkipWhen(_browser is null, $"There is no Chromium on this machine: {string.Join(", ", s_paths)}.");
        IBrowserContext context = await _browser.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        var report = new OpenReport(context, await context.NewPageAsync());
        await report.GoAsync(new Uri(path).AbsoluteUri + hash, isOpened);
        return report;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
