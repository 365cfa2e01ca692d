using System;
using System.IO;

namespace SchemaGen.Decoding;

/// <summary>The number of bytes that a stream promises. It may be wrong, so it is only a hint of the room to reserve.</summary>
internal readonly struct ExpectedLength
{
    /// <summary>The promise that is trusted from the beginning: nearly every page is shorter.</summary>
    private const int TrustedLength = 4 << 20;

    /// <summary>A longer promise is trusted up to this multiple of what has arrived.</summary>
    private const int TrustedMultiple = 16;

    private readonly long _promised;

    private ExpectedLength(long promised) => _promised = promised;

    /// <summary>Gets the length that remains of a stream; nothing is expected of one that cannot seek.</summary>
    public static ExpectedLength Of(Stream stream)
    {
        try
        {
            return new ExpectedLength(stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0);
        }
        catch (Exception exception) when (exception is NotSupportedException or IOException)
        {
            // A wrapper that cannot do what it promises. If its bytes cannot be read either, reading them throws.
            return default;
        }
    }

    /// <summary>Gets the number of bytes to make room for; zero if nothing is promised.</summary>
    /// <param name="arrived">The number of bytes that the stream has given.</param>
    public int After(int arrived) => (int)Math.Min(Math.Min(_promised, DecodedText.MaxLength), Math.Max(TrustedLength, (long)arrived * TrustedMultiple));
}
