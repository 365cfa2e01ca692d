using System;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>An archive that is not compressed: one segment.</summary>
/// <param name="window">The archive.</param>
internal sealed class PlainSegments(InputWindow window) : RecordSegments(window)
{
    private bool _isStarted;

    /// <inheritdoc/>
    public override bool IsWholeArchive => true;

    /// <inheritdoc/>
    public override bool MoveNext() => !_isStarted && (_isStarted = true);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (!Window.TryFill(1))
        {
            return 0;
        }

        int count = Math.Min(buffer.Length, Window.Available.Length);
        Window.Available[..count].CopyTo(buffer);
        Window.Advance(count);
        return count;
    }

    /// <inheritdoc/>
    public override void Dispose() => Window.Dispose();
}
