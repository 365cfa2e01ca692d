using System.Text;

namespace SchemaGen.Decoding;

/// <summary>Replaces malformed bytes by U+FFFD in a decoder of .NET, and counts the replacements.</summary>
internal sealed class CountingFallback : DecoderFallback, IMalformedCounter
{
    /// <inheritdoc/>
    public long MalformedCount { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
    {
        private bool _isPending;

        public override int Remaining => _isPending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.MalformedCount++;
            _isPending = true;
            return true;
        }

        public override char GetNextChar()
        {
            char next = _isPending ? CharacterWriter.Malformed : default;
            _isPending = false;
            return next;
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _isPending = false;
    }
}
