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
    private readonly CorpusRun _run;
    private readonly CorpusCounters _counters;
    private readonly int _units;
    private readonly bool _isTerminal;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Timer _timer;
    private bool _isEnded;
    private int _lineLength;

    private ExtractProgress(TextWriter writer, CorpusRun run, CorpusCounters counters, int units)
    {
        _writer = writer;
        _run = run;
        _counters = counters;
        _units = units;
        _isTerminal = ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected;
        TimeSpan interval = _isTerminal ? s_terminalInterval : s_plainInterval;
        _timer = new Timer(_ => Show(), state: null, interval, interval);
    }

    /// <summary>Begins to show the progress of a run.</summary>
    /// <param name="writer">Standard error.</param>
    /// <param name="run">The run.</param>
    /// <param name="counters">The counters of the run.</param>
    /// <param name="units">The number of units.</param>
    public static ExtractProgress Start(TextWriter writer, CorpusRun run, CorpusCounters counters, int units) => new(writer, run, counters, units);

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

    private string Line()
    {
        double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        long pages = _counters.Rows + _counters.Failures;
        double bytesPerSecond = _counters.InputBytes / seconds;
        string left = _run.PendingBytes is { } pending && bytesPerSecond > 0 ? $", {Duration((pending - _counters.InputBytes) / bytesPerSecond)} left" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{_run.DoneUnits:N0} of {_units:N0} units, {_counters.Records:N0} records, {pages:N0} pages, {pages / seconds:N0} pages/s, {bytesPerSecond / (1 << 20):N1} MB/s{left}");
    }

    private static string Duration(double seconds)
    {
        TimeSpan time = TimeSpan.FromSeconds(Math.Max(0, Math.Ceiling(seconds)));
        return string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:D2}:{time.Seconds:D2}");
    }
}
