using System;
using System.IO;
using System.Threading;
using SchemaGen.Corpus.Http;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Reads the records of a unit, in the thread of the caller.</summary>
internal static class UnitReader
{
    /// <summary>Reads all records.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="maxPageBytes">The longest record that is read.</param>
    /// <param name="add">Takes a record.</param>
    /// <param name="progress">Takes the number of bytes that were read since the last call.</param>
    /// <param name="cancellationToken">Ends the unit.</param>
    /// <exception cref="InputException">The input cannot be read.</exception>
    public static void Read(CorpusUnit unit, int maxPageBytes, Action<PageWork> add, Action<long> progress, CancellationToken cancellationToken)
    {
        foreach (string input in unit.Inputs)
        {
            try
            {
                if (unit.Kind == UnitKind.Archive)
                {
                    ReadArchive(input, maxPageBytes, add, progress, cancellationToken);
                }
                else
                {
                    add(ReadPage(input, maxPageBytes, progress, cancellationToken));
                }
            }
            catch (Exception e) when (FileFailure.IsFailure(e))
            {
                throw new InputException($"'{input}' cannot be read: {e.Message}", e);
            }
        }
    }

    private static void ReadArchive(string input, int maxPageBytes, Action<PageWork> add, Action<long> progress, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(InputAddress.Of(input)?.AbsolutePath ?? input);
        Stream stream = InputOpener.Open(input, cancellationToken);
        long? length = stream.Length == long.MaxValue ? null : stream.Length;
        using var reader = new WarcReader(new InputWindow(stream), name, maxPageBytes);
        long position = 0;

        while (reader.Read() is { } item)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress(reader.InputPosition - position);
            position = reader.InputPosition;
            add(new RecordWork(name, item, cancellationToken));
        }

        // Bytes that follow the last record are not read, but belong to the archive.
        progress(Math.Max(reader.InputPosition, length ?? 0) - position);
    }

    private static FileWork ReadPage(string path, int maxPageBytes, Action<long> progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = new FileInfo(path);
        DateTimeOffset capturedAt = file.LastWriteTimeUtc;
        progress(file.Length);

        if (file.Length > maxPageBytes)
        {
            return new FileWork(path, bytes: null, SkipReasons.TooLarge, capturedAt, cancellationToken);
        }

        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(path);
        string? reason = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? ContentDecoder.Decode(bytes, "gzip", maxPageBytes, out bytes) : null;
        return new FileWork(path, reason is null ? bytes : (ReadOnlyMemory<byte>?)null, reason, capturedAt, cancellationToken);
    }
}
