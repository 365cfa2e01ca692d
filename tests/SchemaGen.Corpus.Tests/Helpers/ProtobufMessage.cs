using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A message in the wire format of Protocol Buffers, without its schema.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Number, byte[] Value)> _fields = [];

    public ProtobufMessage(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            ulong tag = Varint(ref bytes);
            int length = (tag & 7) switch
            {
                0 => -1,
                1 => 8,
                2 => (int)Varint(ref bytes),
                5 => 4,
                _ => throw new FormatException("This is not a message."),
            };

            if (length < 0)
            {
                _fields.Add(((int)(tag >> 3), BitConverter.GetBytes(Varint(ref bytes))));
                continue;
            }

            _fields.Add(((int)(tag >> 3), bytes[..length].ToArray()));
            bytes = bytes[length..];
        }
    }

    /// <summary>Gets the messages of a field.</summary>
    public IEnumerable<ProtobufMessage> Messages(int number) => _fields.Where(field => field.Number == number).Select(static field => new ProtobufMessage(field.Value));

    /// <summary>Gets the text of a field.</summary>
    public string? Text(int number) => _fields.Where(field => field.Number == number).Select(static field => Encoding.UTF8.GetString(field.Value)).FirstOrDefault();

    /// <summary>Gets the eight bytes of a field as a number.</summary>
    public long? Fixed64(int number) => _fields.Where(field => field.Number == number).Select(static field => (long?)BinaryPrimitives.ReadInt64LittleEndian(field.Value)).FirstOrDefault();

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;

        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7F) << shift;

            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
