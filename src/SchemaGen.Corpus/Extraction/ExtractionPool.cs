using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Extraction;

/// <summary>The threads that read pages, for all units.</summary>
/// <remarks>These are dedicated threads: on the thread pool, waiting pages would starve the readers and writers of units.</remarks>
internal sealed class ExtractionPool : IDisposable
{
    private const long BytesPerThread = 16L << 20;
    private const int WaitingPerThread = 16;

    /// <summary>The number of threads that may be given up. Each of them may take a processor.</summary>
    private const int MaxGivenUp = 20;

    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(1);

    /// <summary>The time after the limit of a page in which it ends by itself, as long as its schema is being read.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(5);

    private readonly Channel<PageWork> _waiting;
    private readonly PageProcessor _processor;
    private readonly ByteBudget _budget;
    private readonly List<PageThread> _threads = [];
    private readonly int _maxTicks;
    private readonly Timer? _timer;
    private int _givenUp;

    /// <param name="processor">Reads pages.</param>
    /// <param name="threads">The number of threads.</param>
    /// <param name="maxDuration">The longest time for a page.</param>
    public ExtractionPool(PageProcessor processor, int threads, TimeSpan maxDuration)
    {
        _processor = processor;
        _budget = new ByteBudget(threads * BytesPerThread);
        _waiting = Channel.CreateBounded<PageWork>(threads * WaitingPerThread);

        for (int i = 0; i < threads; i++)
        {
            _threads.Add(new PageThread(i, Run));
        }

        if (maxDuration != Timeout.InfiniteTimeSpan)
        {
            _maxTicks = (int)Math.Min(int.MaxValue, Math.Ceiling((maxDuration + s_grace) / s_tick));
            _timer = new Timer(_ => Tick(), state: null, s_tick, s_tick);
        }
    }

    /// <summary>Adds a record; blocks until there is room. Its bytes count until <see cref="Release"/>, because its row needs about as many.</summary>
    public void Add(PageWork work)
    {
        bool isCounted = false;

        try
        {
            if (Volatile.Read(ref _givenUp) > MaxGivenUp)
            {
                throw new StuckPagesException($"The code of the schemas did not return for more than {MaxGivenUp} pages, whose threads cannot be stopped.");
            }

            _budget.Take(work.HeldBytes, work.CancellationToken);
            isCounted = true;

            while (!_waiting.Writer.TryWrite(work))
            {
                ObjectDisposedException.ThrowIf(!Wait(_waiting.Writer.WaitToWriteAsync(work.CancellationToken)), this);
            }
        }
        catch
        {
            if (isCounted)
            {
                Release(work);
            }

            // No thread has it.
            work.Dispose();
            throw;
        }
    }

    /// <summary>Gives back the room of a record whose row has been written, or is not needed any more.</summary>
    public void Release(PageWork work) => _budget.Return(work.HeldBytes);

    /// <summary>Ends the threads when the records that are waiting have been read.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();

        // Threads may be added meanwhile.
        for (int i = 0; ThreadAt(i) is { } thread; i++)
        {
            thread.Join();
        }

        _timer?.Dispose();
    }

    private PageThread? ThreadAt(int index)
    {
        lock (_threads)
        {
            return index < _threads.Count ? _threads[index] : null;
        }
    }

    /// <summary>Gives up the pages that take far longer than they may, and starts threads for those that do not return.</summary>
    private void Tick()
    {
        lock (_threads)
        {
            for (int i = _threads.Count - 1; i >= 0; i--)
            {
                if (_threads[i].Tick(_maxTicks))
                {
                    _givenUp++;
                    _threads.Add(new PageThread(_threads.Count, Run));
                }
            }
        }
    }

    private static bool Wait(ValueTask<bool> task) => task.IsCompleted ? task.Result : task.AsTask().GetAwaiter().GetResult();

    private void Run(PageThread thread)
    {
        while (!thread.IsGivenUp && Wait(_waiting.Reader.WaitToReadAsync()))
        {
            while (!thread.IsGivenUp && _waiting.Reader.TryRead(out PageWork? work))
            {
                thread.Process(work, _processor);
            }
        }
    }
}
