using System;
using System.Security.Cryptography;

namespace SchemaGen.Corpus.Warc;

/// <summary>Compares blocks with their digests (ISO 28500, 5.8).</summary>
internal static class BlockDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Reports whether a header has a digest of an algorithm that is known.</summary>
    public static bool IsKnown(string? header)
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        return header?.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && Hash(header[..colon], [], hash) > 0;
    }

    /// <summary>Reports whether the digest of a block differs from the one in its header, in base 16, 32 or 64. A digest of an unknown algorithm is not checked.</summary>
    public static bool IsWrong(ReadOnlySpan<byte> block, string? header)
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];

        if (header?.IndexOf(':', StringComparison.Ordinal) is not (> 0 and int colon) || Hash(header[..colon], block, hash) is not (> 0 and int length))
        {
            return false;
        }

        ReadOnlySpan<byte> actual = hash[..length];
        string expected = header[(colon + 1)..].TrimEnd('=');

        if (expected.Length == length * 2)
        {
            return !expected.Equals(Convert.ToHexString(actual), StringComparison.OrdinalIgnoreCase);
        }

        string base64 = Convert.ToBase64String(actual).TrimEnd('=');
        return expected.Length == base64.Length ? expected != base64 : !expected.Equals(ToBase32(actual), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Hashes a block.</summary>
    /// <returns>The length of the hash; 0 if the algorithm is not known.</returns>
    private static int Hash(string algorithm, ReadOnlySpan<byte> block, Span<byte> hash) =>
#pragma warning disable CA5350, CA5351 // The archives have them; they protect against damage, not against attacks.
        algorithm.ToLowerInvariant() switch
        {
            "sha1" or "sha-1" => SHA1.HashData(block, hash),
            "sha256" or "sha-256" => SHA256.HashData(block, hash),
            "sha512" or "sha-512" => SHA512.HashData(block, hash),
            "md5" => MD5.HashData(block, hash),
            _ => 0,
        };
#pragma warning restore CA5350, CA5351

    /// <summary>Writes bytes in base 32 (RFC 4648, 6), without padding.</summary>
    public static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[((bytes.Length * 8) + 4) / 5];
        int bits = 0, value = 0, position = 0;

        foreach (byte b in bytes)
        {
            value = (value << 8) | b;

            for (bits += 8; bits >= 5; bits -= 5)
            {
                text[position++] = Base32[(value >> (bits - 5)) & 31];
            }

            value &= (1 << bits) - 1;
        }

        if (bits > 0)
        {
            text[position] = Base32[(value << (5 - bits)) & 31];
        }

        return text.ToString();
    }
}
