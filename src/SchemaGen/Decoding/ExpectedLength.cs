using System;
using System.IO;

namespace SchemaGen.Decoding;

/// <summary>The length that a stream reports. It may be wrong, so it is only a hint of the room to reserve.</summary>
internal readonly struct ExpectedLength
{
    /// <summary>The length that is trusted from the beginning, because nearly every page is shorter.</summary>
    private const int TrustedLength = 4 << 20;

    /// <summary>A longer length is trusted up to this multiple of the bytes that have arrived.</summary>
    private const int TrustedMultiple = 16;

    private readonly long _promised;

    private ExpectedLength(long promised) => _promised = promised;

    /// <summary>Gets the remaining length of a stream; zero for one that cannot seek.</summary>
    public static ExpectedLength Of(Stream stream)
    {
        try
        {
            return new ExpectedLength(stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0);
        }
        catch (Exception exception) when (exception is NotSupportedException or IOException)
        {
            // Some wrappers cannot report their length. If the bytes cannot be read either, reading them throws.
            return default;
        }
    }

    /// <summary>Gets the number of bytes to make room for; zero if the length is unknown.</summary>
    /// <param name="arrived">The number of bytes that the stream has given.</param>
    public int After(int arrived) => (int)Math.Min(Math.Min(_promised, DecodedText.MaxLength), Math.Max(TrustedLength, (long)arrived * TrustedMultiple));
}
