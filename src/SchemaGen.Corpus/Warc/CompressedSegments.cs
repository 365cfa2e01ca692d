using System;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>An archive of compressed members, and the search for the next member after damage.</summary>
/// <param name="window">The archive.</param>
internal abstract class CompressedSegments(InputWindow window) : RecordSegments(window)
{
    /// <summary>The number of bytes that may always be searched again. Together with the ratio, it bounds the time that a malicious archive can take.</summary>
    private const long MinRescan = 64L << 20;

    private const int MaxRescanRatio = 4;

    private readonly byte[] _skipped = new byte[16 * 1024];
    private bool _isOpen;
    private long _rescanned;

    /// <summary>The first bytes of a member.</summary>
    protected abstract ReadOnlySpan<byte> Magic { get; }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (_isOpen && Read(_skipped) > 0)
        {
        }

        bool isDamaged = _isOpen && Failure is not null;
        _isOpen = false;

        if (isDamaged && !FindNext(Offset + 1))
        {
            return false;
        }

        SkipPadding();
        Failure = null;
        IsUnrecognized = false;
        Offset = Window.Position;

        if (!Window.TryFill(1))
        {
            return false;
        }

        if (!TryOpen())
        {
            // Reading gives no bytes, and the caller reports the failure.
            IsUnrecognized = Failure is null;
            Failure ??= "no compressed member begins here";
        }

        _isOpen = true;
        return true;
    }

    /// <summary>Opens the member at the position of the window, and moves to its data.</summary>
    /// <returns>False if there is none.</returns>
    protected abstract bool TryOpen();

    /// <summary>Moves over bytes that are between members and have no data.</summary>
    protected virtual void SkipPadding()
    {
        // Tapes and disks fill blocks with zeros.
        while (Window.TryFill(1) && Window.Available[0] == 0)
        {
            ReadOnlySpan<byte> available = Window.Available;
            int zeros = available.IndexOfAnyExcept((byte)0);
            Window.Advance(zeros < 0 ? available.Length : zeros);
        }
    }

    /// <summary>Finds the next member whose data begins a record.</summary>
    private bool FindNext(long from)
    {
        long reached = Window.Position;

        if (from < reached && _rescanned > MinRescan + (reached * MaxRescanRatio))
        {
            from = reached;
        }

        _rescanned += Math.Max(0, reached - from);
        Window.Seek(from);

        while (Window.TryFill(Magic.Length))
        {
            ReadOnlySpan<byte> available = Window.Available;
            int index = available.IndexOf(Magic);

            if (index < 0)
            {
                Window.Advance(available.Length - (Magic.Length - 1));
                continue;
            }

            Window.Advance(index);
            long candidate = Window.Position;
            bool isRecord = BeginsRecord();
            Window.Seek(candidate + (isRecord ? 0 : 1));

            if (isRecord)
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsRecord()
    {
        Span<byte> start = stackalloc byte[5];
        Failure = null;

        if (!TryOpen())
        {
            return false;
        }

        int length = 0;

        while (length < start.Length && Read(start[length..]) is > 0 and int read)
        {
            length += read;
        }

        return length == start.Length && start.SequenceEqual("WARC/"u8);
    }
}
