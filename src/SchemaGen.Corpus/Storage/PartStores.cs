using System;
using System.Buffers;
using SchemaGen.Corpus.Storage;

namespace SchemaGen.Corpus;

/// <summary>Opens stores of parts.</summary>
public static class PartStores
{
    private static readonly SearchValues<char> s_schemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Opens a store.</summary>
    /// <param name="place">The path of a folder, which several machines may share, or an address in a store that speaks S3: <c>s3://bucket/folder</c>.</param>
    /// <returns>A store, which is to be disposed.</returns>
    /// <exception cref="PartStoreException">The place cannot be used.</exception>
    public static IPartStore Open(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return S3Address.Of(place) is { } address ? S3PartStore.Open(address)
            : IsAddress(place) ? throw new PartStoreException($"The place '{place}' is not supported: it is a folder, or an address such as s3://bucket/folder.")
            : new FolderPartStore(place);
    }

    /// <summary>Reports whether a text begins like an address. A single letter is a drive.</summary>
    internal static bool IsAddress(string place) =>
        place.IndexOf(":/", StringComparison.Ordinal) is var end and > 1 && place.AsSpan(0, end).IndexOfAnyExcept(s_schemeCharacters) < 0;
}
