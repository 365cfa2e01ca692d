using System;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Corpus.Units;

/// <summary>Hashes of texts that are equal on all machines.</summary>
internal static class TextHash
{
    /// <summary>Gets the beginning of the SHA-256 of a text, in hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">The number of bytes, each of which has two digits.</param>
    public static string Of(string text, int bytes) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, bytes).ToLowerInvariant();
}
