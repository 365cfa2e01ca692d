using System;
using System.Globalization;
using System.Threading;

namespace SchemaGen.Corpus.Extraction;

/// <summary>A thread that reads pages.</summary>
/// <remarks>Code of the user, such as a converter that never returns, cannot be stopped. The page is given up then, and another thread takes the place of this one.</remarks>
internal sealed class PageThread
{
    private readonly Action<PageThread> _run;
    private readonly Thread _thread;
    private PageWork? _current;
    private volatile bool _isGivenUp;

    /// <param name="number">The number of the thread, for debuggers.</param>
    /// <param name="run">The work of the thread.</param>
    public PageThread(int number, Action<PageThread> run)
    {
        _run = run;
        _thread = new Thread(Run) { IsBackground = true, Name = string.Create(CultureInfo.InvariantCulture, $"extract-{number}") };
        _thread.Start();
    }

    /// <summary>Whether the thread was given up. It ends if the code of the user does.</summary>
    public bool IsGivenUp => _isGivenUp;

    /// <summary>Reads a page.</summary>
    public void Process(PageWork work, PageProcessor processor)
    {
        Volatile.Write(ref _current, work);
        work.Run(processor);
        Volatile.Write(ref _current, null);
    }

    /// <summary>Counts a second for the page, and gives it up when they are too many.</summary>
    /// <param name="max">The number of seconds.</param>
    /// <returns>Whether the thread was given up now.</returns>
    public bool Tick(int max)
    {
        PageWork? work = Volatile.Read(ref _current);

        if (_isGivenUp || work is null || work.Tick() <= max || !work.TryGiveUp())
        {
            return false;
        }

        return _isGivenUp = true;
    }

    /// <summary>Waits until the thread has ended or was given up.</summary>
    public void Join()
    {
        while (!_isGivenUp && !_thread.Join(millisecondsTimeout: 100))
        {
            // Given up threads do not end.
        }
    }

    private void Run() => _run(this);
}
