using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using SchemaGen.Corpus;

namespace SchemaGen.Tool.Extraction;

/// <summary>Shows the progress of a run: a line that changes on a terminal, otherwise a line from time to time.</summary>
internal sealed class ExtractProgress : IDisposable
{
    private static readonly TimeSpan s_terminalInterval = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan s_plainInterval = TimeSpan.FromSeconds(30);

    private readonly object _lock = new();
    private readonly TextWriter _writer;
    private readonly Func<double, string> _line;
    private readonly bool _isTerminal;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Timer _timer;
    private bool _isEnded;
    private int _lineLength;

    private ExtractProgress(TextWriter writer, Func<double, string> line)
    {
        _writer = writer;
        _line = line;
        _isTerminal = ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected;
        TimeSpan interval = _isTerminal ? s_terminalInterval : s_plainInterval;
        _timer = new Timer(_ => Show(), state: null, interval, interval);
    }

    /// <summary>Begins to show the progress of a run.</summary>
    /// <param name="writer">Standard error.</param>
    /// <param name="run">The run.</param>
    /// <param name="counters">The counters of the run.</param>
    /// <param name="units">The number of units.</param>
    public static ExtractProgress Start(TextWriter writer, CorpusRun run, CorpusCounters counters, int units) => new(writer, seconds =>
    {
        double bytesPerSecond = counters.InputBytes / seconds;
        string left = run.PendingBytes is { } pending && bytesPerSecond > 0 ? $", {Duration((pending - counters.InputBytes) / bytesPerSecond)} left" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{run.EndedUnits:N0} of {units:N0} units, {Rates(counters, seconds)}{left}");
    });

    /// <summary>Begins to show the progress of a worker.</summary>
    /// <param name="writer">Standard error.</param>
    /// <param name="worker">The worker.</param>
    /// <param name="queue">The queue.</param>
    /// <param name="counters">The counters of the worker.</param>
    public static ExtractProgress Start(TextWriter writer, QueueWorker worker, UnitQueue queue, CorpusCounters counters) => new(writer, seconds =>
        string.Create(CultureInfo.InvariantCulture, $"{worker.DoneUnits:N0} units here, {queue.Depth:N0} in the queue, {Rates(counters, seconds)}"));

    /// <summary>Removes the line from the terminal.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isEnded = true;

            if (_isTerminal)
            {
                WriteOver(string.Empty);
            }
        }

        _timer.Dispose();
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_isEnded)
            {
                return;
            }

            if (_isTerminal)
            {
                WriteOver(Line());
            }
            else
            {
                _writer.WriteLine(Line());
            }
        }
    }

    /// <remarks>A carriage return and spaces are understood by all terminals.</remarks>
    private void WriteOver(string line)
    {
        int width = Math.Max(20, Console.WindowWidth - 1);
        line = line.Length > width ? line[..width] : line;
        _writer.Write($"\r{line.PadRight(Math.Min(_lineLength, width))}\r{line}");
        _lineLength = line.Length;
    }

    private string Line() => _line(Stopwatch.GetElapsedTime(_start).TotalSeconds);

    private static string Rates(CorpusCounters counters, double seconds)
    {
        long pages = counters.Rows + counters.Failures;
        return string.Create(CultureInfo.InvariantCulture, $"{counters.Records:N0} records, {pages:N0} pages, {pages / seconds:N0} pages/s, {counters.InputBytes / seconds / (1 << 20):N1} MiB/s");
    }

    private static string Duration(double seconds)
    {
        TimeSpan time = TimeSpan.FromSeconds(Math.Max(0, Math.Ceiling(seconds)));
        return string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:D2}:{time.Seconds:D2}");
    }
}
