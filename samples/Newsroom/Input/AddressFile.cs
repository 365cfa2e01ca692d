using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Newsroom.CommandLine;

namespace Newsroom.Input;

/// <summary>A file <c>urls.json</c>: an object with the address of each page by the name of its file.</summary>
internal sealed class AddressFile(string path)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Finds the addresses of some pages. The file is read in pieces and never held as a whole.</summary>
    /// <returns>The addresses by name; empty if there is no file.</returns>
    /// <exception cref="UnusableFileException">The file cannot be read.</exception>
    public IReadOnlyDictionary<string, Uri> Find(IEnumerable<string> names)
    {
        var found = new Dictionary<string, Uri>(StringComparer.Ordinal);

        if (!File.Exists(path))
        {
            return found;
        }

        var wanted = names.ToHashSet(StringComparer.Ordinal);

        try
        {
            using FileStream file = File.OpenRead(path);
            SkipByteOrderMark(file);
            Read(file, (name, address) =>
            {
                if (wanted.Contains(name) && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
                {
                    found[name] = uri;
                }
            });
        }
        catch (JsonException e)
        {
            throw new UnusableFileException($"The file '{path}' must be a JSON object with the address of each page by the name of its file: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"The file '{path}' cannot be read: {e.Message}");
        }

        return found;
    }

    private static void SkipByteOrderMark(FileStream file)
    {
        Span<byte> start = stackalloc byte[3];

        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || start is not [0xEF, 0xBB, 0xBF])
        {
            file.Position = 0;
        }
    }

    private static void Read(Stream stream, Action<string, string> add)
    {
        byte[] buffer = new byte[BufferSize];
        int length = 0;
        string? name = null;
        var state = default(JsonReaderState);

        for (bool isEnd = false; !isEnd;)
        {
            int read = stream.Read(buffer, length, buffer.Length - length);
            isEnd = read == 0;
            length += read;

            var reader = new Utf8JsonReader(buffer.AsSpan(0, length), isEnd, state);

            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject when reader.CurrentDepth == 0:
                    case JsonTokenType.EndObject:
                    case JsonTokenType.Null when name is not null:
                        break;
                    case JsonTokenType.PropertyName:
                        name = reader.GetString();
                        break;
                    case JsonTokenType.String when name is not null:
                        add(name, reader.GetString()!);
                        break;
                    default:
                        throw new JsonException($"{reader.TokenType} is not an address.");
                }
            }

            state = reader.CurrentState;
            int consumed = (int)reader.BytesConsumed;
            buffer.AsSpan(consumed, length - consumed).CopyTo(buffer);
            length -= consumed;

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }
}
