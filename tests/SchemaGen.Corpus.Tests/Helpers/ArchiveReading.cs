using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Reads archives in memory.</summary>
internal static class ArchiveReading
{
    /// <summary>Reads all records.</summary>
    public static List<ReadRecord> ReadAll(byte[] archive, int maxBlock = 1 << 20, string name = "")
    {
        var records = new List<ReadRecord>();
        using var reader = new WarcReader(new InputWindow(new MemoryStream(archive, writable: false)), name, maxBlock);

        while (reader.Read() is { } item)
        {
            using (item)
            {
                records.Add(new ReadRecord(item.Offset, item.Header, item.SkipReason, item.Damage, item.Block.ToArray()));
            }
        }

        return records;
    }

    /// <summary>A record that was read.</summary>
    internal sealed record ReadRecord(long Offset, WarcHeader? Header, string? SkipReason, string? Damage, byte[] Block)
    {
        public string Text => Encoding.UTF8.GetString(Block);
    }
}
