using System;
using System.Threading;
using AngleSharp.Text;

namespace SchemaGen.Runtime;

/// <summary>Ends the text that a parser reads as soon as a token is cancelled or the time of the page is over, from whatever thread that comes.</summary>
/// <remarks>
/// The parser says when it makes an element, and is stopped there. But a page can keep it busy for seconds without one: 10,000 elements that nobody closed and then as many stray end tags, each
/// of which looks through all of them. Being told each token costs a quarter of the time of a page (AngleSharp 1.10.3 makes an object of it), paid by everybody who passes a token, so that the text is
/// ended from outside instead: one number, which the parser may overwrite while it counts on, and which is therefore set again until the parser is done.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(5);

    private readonly object _lock = new();
    private readonly TextSource _source;
    private readonly PageBudget _budget;
    private readonly CancellationTokenRegistration _registration;
    private readonly ITimer? _deadline;
    private Timer? _timer;
    private bool _isDone;

    /// <param name="source">What the parser reads.</param>
    /// <param name="budget">When it ends.</param>
    public Interruption(TextSource source, PageBudget budget)
    {
        _source = source;
        _budget = budget;
        TimeSpan left = budget.TimeLeft;

        if (left != Timeout.InfiniteTimeSpan)
        {
            _deadline = budget.Clock.CreateTimer(static state => ((Interruption)state!).Begin(), this, left, Timeout.InfiniteTimeSpan);
        }

        _registration = budget.CancellationToken.UnsafeRegister(static state => ((Interruption)state!).Begin(), this);
    }

    /// <summary>Refuses a document whose text was ended.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled, or the time is over.</exception>
    public void ThrowIfBegun()
    {
        _budget.Ask();

        lock (_lock)
        {
            // A timer may be early, by another clock.
            if (_timer is not null)
            {
                throw _budget.TimeLimit();
            }
        }
    }

    /// <summary>Ends with the parser: from here on the text is left alone.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDone = true;
            _timer?.Dispose();
        }

        _deadline?.Dispose();
        _registration.Dispose();
    }

    private void Begin()
    {
        lock (_lock)
        {
            if (!_isDone)
            {
                _timer ??= new Timer(static state => ((Interruption)state!).EndText(), this, TimeSpan.Zero, s_interval);
            }
        }
    }

    private void EndText()
    {
        lock (_lock)
        {
            if (!_isDone)
            {
                _source.Index = _source.Length;
            }
        }
    }
}
