using System;
using System.IO;
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
        return line.Length == 0 ? null : IdOf(line);
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

    private static string IdOf(byte[] line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);

            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String)
            {
                return id.GetString()!;
            }
        }
        catch (JsonException)
        {
            // The same as a line without an id.
        }

        throw new InvalidDataException("its last line is not a page with an 'id', so the run that wrote it cannot be continued");
    }
}
