using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>Reads files and response bodies up to a limit, so that input longer than a page may be is not read to its end.</summary>
internal static class LimitedBytes
{
    /// <summary>One byte more than the limit of the library, so that the library reports the limit.</summary>
    private const int MaxLength = (64 << 20) + 1;

    /// <summary>Reads a stream to its end or to the limit.</summary>
    public static async Task<MemoryStream> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];

        while (bytes.Length < MaxLength)
        {
            int length = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, MaxLength - bytes.Length)), cancellationToken);

            if (length == 0)
            {
                break;
            }

            bytes.Write(buffer, 0, length);
        }

        bytes.Position = 0;
        return bytes;
    }
}
