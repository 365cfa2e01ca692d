using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace Newsroom.Output;

/// <summary>The lines that an interrupted run has written.</summary>
internal static class WrittenLines
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Cuts off an incomplete last line and moves to the end of the file.</summary>
    /// <returns>The <c>id</c> of the last complete line; null if there is none.</returns>
    /// <exception cref="InvalidDataException">The last complete line has no <c>id</c>.</exception>
    public static string? KeepComplete(FileStream file)
    {
        long end = EndOfLineBefore(file, file.Length);
        file.SetLength(end);
        long start = end == 0 ? 0 : EndOfLineBefore(file, end - 1);
        byte[] line = new byte[end - start];
        file.Position = start;
        file.ReadExactly(line);
        return line.Length == 0 ? null : IdOf(Encoding.UTF8.GetString(line)) ?? throw new InvalidDataException("its last line is not a page with an 'id', so the run that wrote it cannot be continued");
    }

    /// <summary>Enumerates the <c>id</c> of each line, and moves to the end of the file.</summary>
    /// <exception cref="InvalidDataException">A line has no <c>id</c>, or the ids are not in order.</exception>
    public static IEnumerable<string> Ids(FileStream file)
    {
        try
        {
            file.Position = 0;
            using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen: true);
            string? last = null;

            for (long number = 1; reader.ReadLine() is { } line; number++)
            {
                string id = IdOf(line) ?? throw new InvalidDataException($"its line {number} is not a page with an 'id', so the run that wrote it cannot be continued");

                if (last is not null && string.CompareOrdinal(last, id) >= 0)
                {
                    throw new InvalidDataException($"its lines {number - 1} and {number} are not in the order of their 'id', so the run that wrote it cannot be continued");
                }

                yield return last = id;
            }
        }
        finally
        {
            file.Seek(0, SeekOrigin.End);
        }
    }

    /// <summary>Finds the end of the last line that ends before a position; 0 if there is none.</summary>
    private static long EndOfLineBefore(FileStream file, long position)
    {
        byte[] buffer = new byte[BufferSize];

        while (position > 0)
        {
            int length = (int)Math.Min(buffer.Length, position);
            position -= length;
            file.Position = position;
            file.ReadExactly(buffer, 0, length);
            int index = buffer.AsSpan(0, length).LastIndexOf((byte)'\n');

            if (index >= 0)
            {
                return position + index + 1;
            }
        }

        return 0;
    }

    private static string? IdOf(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);

            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            // The same as a line without an id.
            return null;
        }
    }
}
