using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace SchemaGen.Report.Tests.Browsers;

/// <summary>A report in the browser.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    /// <summary>Gets the frame's document in scripts.</summary>
    private const string Document = "const view = document.querySelector('iframe').contentDocument; ";

    private readonly IBrowserContext _context;

    /// <param name="context">The window's context.</param>
    /// <param name="page">The window.</param>
    public OpenReport(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.RequestFinished += (_, request) => Requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) =>
        {
            // The browser itself refuses what the policy forbids, before it asks for a connection.
            if (request.Failure is not ("csp" or "origin"))
            {
                Requests.Enqueue($"{request.Url} ({request.Failure})");
            }
        };
        page.PageError += (_, error) => Errors.Enqueue(error);
        page.Console += (_, message) => Messages.Enqueue($"{message.Type}: {message.Text}");
        page.Dialog += async (_, dialog) =>
        {
            Errors.Enqueue("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.Popup += (_, _) => Errors.Enqueue("a window was opened");
        page.Download += (_, _) => Errors.Enqueue("a download began");
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>The addresses of all requests, whether they succeeded or not.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The errors of scripts, and everything else that must not happen.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>The messages in the console.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    /// <summary>The requests that are neither the report itself nor data in it.</summary>
    public IEnumerable<string> RequestsToOthers => Requests.Skip(1).Where(static url => !url.StartsWith("data:", StringComparison.Ordinal) && url != "about:srcdoc");

    /// <summary>Opens an address.</summary>
    public async Task GoAsync(string address, bool isOpened)
    {
        await Page.GotoAsync(address);

        if (isOpened)
        {
            await WaitForPageAsync();
        }
    }

    /// <summary>Waits until a page of the report is opened, with its outlines.</summary>
    public Task WaitForPageAsync() => Page.WaitForFunctionAsync("() => document.documentElement.dataset.ready !== undefined");

    /// <summary>Runs a function's body in the report; <c>view</c> is the document of the page.</summary>
    public Task<T> EvaluateAsync<T>(string body, object? argument = null) => Page.EvaluateAsync<T>($"(argument) => {{ {Document}{body} }}", argument);

    /// <summary>Gets the place of an outline and of the element that it should surround, in the window of the frame.</summary>
    public async Task<(double[] Outline, double[] Element)> PlacesOfAsync(string selector)
    {
        double[] places = await EvaluateAsync<double[]>("""
            const element = view.querySelector(argument);
            const all = [...view.querySelectorAll('*')].filter((other) => other.localName !== 'schemagen-overlay' && !(other.parentElement === view.head && other.matches('meta, style') && [...view.head.children].indexOf(other) < 2));
            const box = view.querySelector('schemagen-overlay').shadowRoot.querySelector(`.box[data-element="${all.indexOf(element)}"]`);
            if (box === null) return [];
            const one = box.getBoundingClientRect();
            const two = element.getBoundingClientRect();
            return [one.left, one.top, one.right, one.bottom, two.left, two.top, two.right, two.bottom];
            """, selector);
        Assert.True(places.Length == 8, $"'{selector}' has no outline.");
        return (places[..4], places[4..]);
    }

    /// <summary>Gets the path of the chosen field; null if there is none.</summary>
    public async Task<string?> ChosenAsync() => await Page.EvaluateAsync<string?>("() => document.querySelector('[aria-selected=true] > .row > .name')?.title ?? null");

    /// <summary>Clicks the center of an element of the page.</summary>
    public async Task ClickInPageAsync(string selector)
    {
        await EvaluateAsync<bool>("view.querySelector(argument).scrollIntoView({ block: 'center', behavior: 'instant' }); return true;", selector);
        double[] at = await EvaluateAsync<double[]>("""
            const frame = document.querySelector('iframe').getBoundingClientRect();
            const rect = view.querySelector(argument).getClientRects()[0];
            return [frame.left + rect.left + Math.min(rect.width / 2, 20), frame.top + rect.top + rect.height / 2];
            """, selector);
        await Page.Mouse.ClickAsync((float)at[0], (float)at[1]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
