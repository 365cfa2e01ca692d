using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace SchemaGen.Tool.CommandLine;

/// <summary>The signals that end a command: that of Ctrl+C, and that by which containers, schedulers and services end a process.</summary>
/// <remarks>A command has some time to give back what it holds. A second signal ends the process at once.</remarks>
internal sealed class Interruption : IDisposable
{
    /// <summary>The time after which the process ends although its command has not.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource _source = new();
    private readonly Timer _end = new(static _ => Environment.Exit(ExitCode.Interrupted));
    private readonly PosixSignalRegistration[] _signals;
    private int _isInterrupted;

    /// <summary>Begins to wait for the signals.</summary>
    public Interruption() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt)];

    /// <summary>Ends the command.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        _end.Dispose();
        _source.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        if (Interlocked.Exchange(ref _isInterrupted, 1) == 0)
        {
            // The default of the signal ends the process.
            context.Cancel = true;
            _end.Change(s_patience, Timeout.InfiniteTimeSpan);
            _source.Cancel();
        }
    }
}
