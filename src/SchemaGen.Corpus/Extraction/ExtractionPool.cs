using System;
using System.Globalization;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Extraction;

/// <summary>The threads that read pages, for all units.</summary>
/// <remarks>They are not those of the thread pool, which would not get to the readers and writers of units while pages are waiting.</remarks>
internal sealed class ExtractionPool : IDisposable
{
    private const long BytesPerThread = 16L << 20;
    private const int WaitingPerThread = 16;

    private readonly Channel<PageWork> _waiting;
    private readonly PageProcessor _processor;
    private readonly ByteBudget _budget;
    private readonly Thread[] _threads;

    /// <param name="processor">Reads pages.</param>
    /// <param name="threads">The number of threads.</param>
    public ExtractionPool(PageProcessor processor, int threads)
    {
        _processor = processor;
        _budget = new ByteBudget(threads * BytesPerThread);
        _waiting = Channel.CreateBounded<PageWork>(threads * WaitingPerThread);
        _threads = new Thread[threads];

        for (int i = 0; i < threads; i++)
        {
            _threads[i] = new Thread(Run) { IsBackground = true, Name = string.Create(CultureInfo.InvariantCulture, $"extract-{i}") };
            _threads[i].Start();
        }
    }

    /// <summary>Adds a record, and waits until there is room for it. Called by the thread of a reader. Its bytes count until <see cref="Release"/>, because its row takes about as many.</summary>
    public void Add(PageWork work)
    {
        _budget.Take(work.HeldBytes, work.CancellationToken);

        try
        {
            while (!_waiting.Writer.TryWrite(work))
            {
                ObjectDisposedException.ThrowIf(!Wait(_waiting.Writer.WaitToWriteAsync(work.CancellationToken)), this);
            }
        }
        catch
        {
            Release(work);
            throw;
        }
    }

    /// <summary>Gives back the room of a record whose row has been written, or is not needed any more.</summary>
    public void Release(PageWork work) => _budget.Return(work.HeldBytes);

    /// <summary>Ends the threads when the records that are waiting have been read.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();

        foreach (Thread thread in _threads)
        {
            thread.Join();
        }
    }

    private static bool Wait(ValueTask<bool> task) => task.IsCompleted ? task.Result : task.AsTask().GetAwaiter().GetResult();

    private void Run()
    {
        while (Wait(_waiting.Reader.WaitToReadAsync()))
        {
            while (_waiting.Reader.TryRead(out PageWork? work))
            {
                work.Run(_processor);
            }
        }
    }
}
