using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SchemaGen.Tests.Http;

/// <summary>A Kestrel server on 127.0.0.1 that answers each address as its test says.</summary>
public sealed class WebServer : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);
    private readonly WebApplication _application;
    private int _count;

    public WebServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.AddServerHeader = false;
        });
        _application = builder.Build();
        _application.Run(context => _answers.TryGetValue(context.Request.Path.Value!, out RequestDelegate? answer) ? answer(context) : NotFound(context));
    }

    /// <summary>Gets the address of the server.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Serves an answer.</summary>
    /// <param name="answer">Writes the answer to a request.</param>
    /// <param name="path">The end of the path.</param>
    /// <returns>A new address.</returns>
    public Uri Serve(RequestDelegate answer, string path = "page.html")
    {
        string unique = string.Create(CultureInfo.InvariantCulture, $"/{Interlocked.Increment(ref _count)}/{path}");
        _answers[unique] = answer;
        return new Uri(Address, unique);
    }

    /// <summary>Serves bytes.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The header, as it is sent; null: none.</param>
    /// <param name="contentEncoding">The header, as it is sent; null: none.</param>
    public Uri Serve(byte[] body, string? contentType = "text/html", string? contentEncoding = null) => Serve(async context =>
    {
        context.Response.Headers.ContentType = contentType;
        context.Response.Headers.ContentEncoding = contentEncoding;
        await context.Response.Body.WriteAsync(body);
    });

    /// <summary>Serves a redirection.</summary>
    public Uri Redirect(string location, int status = StatusCodes.Status302Found) => Serve(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _application.StartAsync();
        Address = new Uri(Assert.Single(_application.Urls));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Answers without an end are aborted at once.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
