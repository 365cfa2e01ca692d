using System;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Passes the records of units from a reader through the threads that read pages to a writer, in their order.</summary>
/// <param name="pool">The threads that read pages.</param>
/// <param name="maxPageBytes">The longest record that is read.</param>
internal sealed class UnitPipeline(ExtractionPool pool, int maxPageBytes)
{
    /// <summary>The largest number of records that wait for the writer of a unit.</summary>
    private const int WaitingRows = 256;

    /// <summary>Reads a unit, and adds its rows to its tables.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="tally">Counts the records.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="cancellationToken">Ends the unit.</param>
    public async Task RunAsync(CorpusUnit unit, UnitTally tally, UnitTables tables, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<PageWork> records = Channel.CreateBounded<PageWork>(new BoundedChannelOptions(WaitingRows) { SingleReader = true, SingleWriter = true });
        // A thread for each reader, because decompression and files are read synchronously.
        Task reading = Task.Factory.StartNew(() => Read(unit, tally, records.Writer, end.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        PageWork? current = null;

        try
        {
            await foreach (PageWork record in records.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                current = record;
                PageOutcome outcome = await record.Outcome.ConfigureAwait(false);
                tally.Add(outcome);

                if (outcome.Table is not null)
                {
                    await tables.AddAsync(outcome.IsFailure ? FailureTable.Name : outcome.Table, outcome.Columns, outcome.Row, end.Token).ConfigureAwait(false);
                }

                pool.Release(record);
                current = null;
            }

            await reading.ConfigureAwait(false);
        }
        catch
        {
            await end.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            // Release the records that have no writer any more, so that they do not take room from other units.
            for (; current is not null || records.Reader.TryRead(out current); current = null)
            {
                pool.Release(current);
            }

            throw;
        }
    }

    /// <summary>Reads the records of a unit, and passes each to the threads that read pages, and to the writer.</summary>
    private void Read(CorpusUnit unit, UnitTally tally, ChannelWriter<PageWork> records, CancellationToken cancellationToken)
    {
        try
        {
            UnitReader.Read(unit, maxPageBytes, Add, tally.AddInputBytes, cancellationToken);
            records.Complete();
        }
#pragma warning disable CA1031 // The exception is that of the unit, whose writer gets it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            records.Complete(e);
        }

        void Add(PageWork record)
        {
            pool.Add(record);

            try
            {
                while (!records.TryWrite(record))
                {
                    records.WaitToWriteAsync(cancellationToken).AsTask().GetAwaiter().GetResult();
                }
            }
            catch
            {
                pool.Release(record);
                throw;
            }
        }
    }
}
