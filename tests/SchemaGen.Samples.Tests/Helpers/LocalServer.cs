using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Helpers;

/// <summary>A web server on 127.0.0.1.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly IReadOnlyDictionary<string, (string ContentType, byte[] Content)> _pages;

    /// <param name="pages">What it serves, by path; <c>/moved</c> leads to <c>/page</c>, everything else is not found.</param>
    public LocalServer(IReadOnlyDictionary<string, (string ContentType, byte[] Content)> pages)
    {
        _pages = pages;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Its address.</summary>
    public Uri Address { get; }

    /// <summary>A port of 127.0.0.1 on which nothing listens.</summary>
    public static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    /// <summary>The address of a path.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;

            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using HttpListenerResponse response = context.Response;
            string path = context.Request.Url!.AbsolutePath;

            if (_pages.TryGetValue(path, out (string ContentType, byte[] Content) page))
            {
                response.ContentType = page.ContentType;
                await response.OutputStream.WriteAsync(page.Content);
            }
            else if (path == "/moved")
            {
                response.Redirect("/page");
            }
            else
            {
                response.StatusCode = (int)HttpStatusCode.NotFound;
            }
        }
    }
}
