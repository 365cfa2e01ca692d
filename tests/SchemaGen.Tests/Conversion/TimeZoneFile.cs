using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;

namespace SchemaGen.Tests.Conversion;

/// <summary>A compiled time zone of the machine (RFC 9636), read without what it says beyond its table.</summary>
internal sealed class TimeZoneFile
{
    private readonly List<(long Moment, int Offset)> _changes = [];

    /// <summary>Moments just before and at each change since 1970, and in the middle to the next, with the offset that holds.</summary>
    internal IEnumerable<(long Moment, int Offset)> Samples()
    {
        for (int i = 0; i < _changes.Count; i++)
        {
            (long moment, int offset) = _changes[i];
            if (moment < 0)
            {
                continue;
            }

            if (i > 0 && moment > 0)
            {
                yield return (moment - 1, _changes[i - 1].Offset);
            }

            yield return (moment, offset);
            if (i + 1 < _changes.Count)
            {
                yield return (moment + ((_changes[i + 1].Moment - moment) / 2), offset);
            }
        }
    }

    internal static TimeZoneFile Read(string path)
    {
        ReadOnlySpan<byte> data = File.ReadAllBytes(path);
        int[] first = Header(data);
        ReadOnlySpan<byte> body = data[(44 + (first[3] * 5) + (first[4] * 6) + first[5] + (first[2] * 8) + first[1] + first[0])..];
        int[] counts = Header(body);
        ReadOnlySpan<byte> moments = body[44..];
        ReadOnlySpan<byte> kinds = moments[(counts[3] * 8)..];
        ReadOnlySpan<byte> types = kinds[counts[3]..];
        TimeZoneFile file = new();
        for (int i = 0; i < counts[3]; i++)
        {
            file._changes.Add((BinaryPrimitives.ReadInt64BigEndian(moments[(i * 8)..]), BinaryPrimitives.ReadInt32BigEndian(types[(kinds[i] * 6)..])));
        }

        return file;
    }

    private static int[] Header(ReadOnlySpan<byte> data)
    {
        int[] counts = new int[6];
        for (int i = 0; i < 6; i++)
        {
            counts[i] = BinaryPrimitives.ReadInt32BigEndian(data[(20 + (i * 4))..]);
        }

        return counts;
    }
}
