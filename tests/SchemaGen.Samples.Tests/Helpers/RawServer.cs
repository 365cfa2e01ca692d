using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Helpers;

/// <summary>A server on 127.0.0.1 that sends exactly the bytes that it is given, however wrong, and closes.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, Stream, CancellationToken, Task> _respond;
    private readonly CancellationTokenSource _stop = new();

    /// <param name="respond">Writes the answer to a path.</param>
    public RawServer(Func<string, Stream, CancellationToken, Task> respond)
    {
        _respond = respond;
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>A server with one answer to every path.</summary>
    public RawServer(byte[] response)
        : this((_, stream, cancellationToken) => stream.WriteAsync(response, cancellationToken).AsTask())
    {
    }

    /// <summary>Gets the address of a path.</summary>
    public string At(string path) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/{path}");

    /// <summary>Gets an answer with a body of known length.</summary>
    public static byte[] Response(string headers, byte[] body, string status = "200 OK") =>
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n")), .. body];

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        CancellationToken stop = _stop.Token;

        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(stop), stop);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, bufferSize: 1024, leaveOpen: true);
                string path = (await reader.ReadLineAsync(stop) ?? string.Empty).Split(' ') is [_, var target, ..] ? target : string.Empty;

                while (await reader.ReadLineAsync(stop) is { Length: > 0 })
                {
                }

                await _respond(path, stream, stop);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The program gave up, or the test is over.
            }
        }
    }
}
