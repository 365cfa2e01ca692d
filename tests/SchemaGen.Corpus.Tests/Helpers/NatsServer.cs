using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A NATS server with JetStream on a free port, which may be killed and started again with the same data.</summary>
internal sealed class NatsServer : IAsyncDisposable
{
    private static readonly string? s_program = Find();

    private readonly string _data = Directory.CreateTempSubdirectory("schemagen-nats-").FullName;
    private readonly int _port = FreePort();
    private readonly string[] _options;
    private Process? _process;

    private NatsServer(string[] options) => _options = options;

    /// <summary>The address of the server.</summary>
    public string Url => FormattableString.Invariant($"nats://127.0.0.1:{_port}");

    /// <summary>Starts a server. The test is skipped if there is none on the machine.</summary>
    /// <param name="options">Options of the program.</param>
    public static async Task<NatsServer> StartAsync(params string[] options)
    {
        Assert.SkipWhen(s_program is null, "nats-server is not installed (Debian: apt-get install nats-server).");
        var server = new NatsServer(options);

        try
        {
            await server.RunAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Kills the server without notice, and starts it again after a time.</summary>
    public async Task RestartAsync(TimeSpan pause)
    {
        Kill();
        await Task.Delay(pause);
        await RunAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Kill();
        Directory.Delete(_data, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task RunAsync()
    {
        _process = Process.Start(new ProcessStartInfo(s_program!, ["-js", "-sd", _data, "-a", "127.0.0.1", "-p", FormattableString.Invariant($"{_port}"), "-l", Path.Combine(_data, "log"), .. _options]))!;

        // The port opens before JetStream is ready, so clients must retry.
        for (int i = 0; ; i++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, _port);
                return;
            }
            catch (SocketException) when (i < 600 && !_process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private void Kill()
    {
        if (_process is null)
        {
            return;
        }

        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Append("/usr/sbin").Select(static folder => Path.Combine(folder, "nats-server")).FirstOrDefault(File.Exists);

    /// <summary>Finds a port below those that systems choose for outgoing connections, one of which could take it while the server is away.</summary>
    private static int FreePort()
    {
        while (true)
        {
            int port = Random.Shared.Next(20_000, 30_000);

            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Another program has it.
            }
        }
    }
}
