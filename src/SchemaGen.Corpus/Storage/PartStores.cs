using System;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Storage;

namespace SchemaGen.Corpus;

/// <summary>Opens stores of parts.</summary>
public static class PartStores
{
    /// <summary>Opens a store.</summary>
    /// <param name="place">The path of a folder, which several machines may share, or an address in a store that speaks S3: <c>s3://bucket/folder</c>.</param>
    /// <returns>A store, which is to be disposed.</returns>
    /// <exception cref="PartStoreException">The place cannot be used.</exception>
    public static IPartStore Open(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return S3Address.Of(place) is { } address ? S3PartStore.Open(address)
            : InputAddress.HasScheme(place) ? throw new PartStoreException($"The place '{place}' is not supported: it is a folder, or an address such as s3://bucket/folder.")
            : new FolderPartStore(place);
    }
}
