using System;
using System.IO;
using System.Text;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Reads the JSON files of fixtures.</summary>
internal static class JsonFile
{
    /// <summary>Reads a file in UTF-8, without the byte order mark that some editors write.</summary>
    public static ReadOnlySpan<byte> Read(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }
}
