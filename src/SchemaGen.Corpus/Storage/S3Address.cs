using System;

namespace SchemaGen.Corpus.Storage;

/// <summary>A place in a store of objects.</summary>
/// <param name="Bucket">The name of the bucket.</param>
/// <param name="Prefix">The beginning of the keys: empty, or with a slash at its end.</param>
internal sealed record S3Address(string Bucket, string Prefix)
{
    private const string Scheme = "s3://";

    /// <summary>Reads an address such as <c>s3://bucket/folder</c>; null if a text does not begin with <c>s3://</c>.</summary>
    /// <exception cref="PartStoreException">The address has no bucket.</exception>
    public static S3Address? Of(string place)
    {
        if (!place.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string[] parts = place[Scheme.Length..].Split('/', 2);
        string prefix = parts.Length == 2 ? parts[1].Trim('/') : string.Empty;
        return parts[0].Length > 0 ? new S3Address(parts[0], prefix.Length > 0 ? prefix + "/" : string.Empty) : throw new PartStoreException($"The address '{place}' has no bucket: s3://bucket/folder");
    }
}
