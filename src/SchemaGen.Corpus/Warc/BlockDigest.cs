using System;
using System.Security.Cryptography;

namespace SchemaGen.Corpus.Warc;

/// <summary>Compares blocks with their digests (ISO 28500, 5.8).</summary>
internal static class BlockDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Reports whether the digest of a block differs from the one in its header. A digest of an unknown algorithm is not checked.</summary>
    public static bool IsWrong(ReadOnlySpan<byte> block, string? header)
    {
        if (header?.IndexOf(':', StringComparison.Ordinal) is not (> 0 and int colon))
        {
            return false;
        }

        string expected = header[(colon + 1)..];
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        int length;

        switch (header[..colon].ToLowerInvariant())
        {
            case "sha1" or "sha-1":
#pragma warning disable CA5350 // The archives have it; it protects against damage, not against attacks.
                length = SHA1.HashData(block, hash);
#pragma warning restore CA5350
                break;
            case "sha256" or "sha-256":
                length = SHA256.HashData(block, hash);
                break;
            case "sha512" or "sha-512":
                length = SHA512.HashData(block, hash);
                break;
            case "md5":
#pragma warning disable CA5351
                length = MD5.HashData(block, hash);
#pragma warning restore CA5351
                break;
            default:
                return false;
        }

        ReadOnlySpan<byte> actual = hash[..length];
        return expected.Length == length * 2
            ? !expected.Equals(Convert.ToHexString(actual), StringComparison.OrdinalIgnoreCase)
            : !expected.TrimEnd('=').Equals(ToBase32(actual), StringComparison.OrdinalIgnoreCase);
    }

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
