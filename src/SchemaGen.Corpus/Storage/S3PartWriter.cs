using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.S3;
using Amazon.S3.Model;

namespace SchemaGen.Corpus.Storage;

/// <summary>Writes an object: a short one with one request, a longer one as a multipart upload, of which nothing is visible until it is completed.</summary>
/// <remarks>Bodies are signed as a whole, because not all servers support chunk signatures. A killed worker may leave an incomplete upload, which a bucket rule should abort.</remarks>
internal sealed class S3PartWriter : PartWriter
{
    /// <summary>The length of the pieces of an upload. An object has at most 10,000, and none but the last may be shorter than 5 MiB.</summary>
    public const int PieceLength = 16 << 20;

    private readonly IAmazonS3 _client;
    private readonly string _bucket;
    private readonly string _key;
    private readonly string _name;
    private readonly PieceStream _stream;
    private readonly List<PartETag> _pieces = [];
    private string? _upload;
    private bool _isCompleted;

    /// <param name="client">The client.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The key of the object.</param>
    /// <param name="name">The name of the part, for messages.</param>
    public S3PartWriter(IAmazonS3 client, string bucket, string key, string name)
    {
        _client = client;
        _bucket = bucket;
        _key = key;
        _name = name;
        _stream = new PieceStream(PieceLength, UploadAsync);
    }

    /// <inheritdoc/>
    public override Stream Stream => _stream;

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();

        if (_upload is null)
        {
            using MemoryStream content = _stream.Rest();
            PutObjectResponse answer = await RequestAsync(token => _client.PutObjectAsync(new PutObjectRequest { BucketName = _bucket, Key = _key, InputStream = content, AutoCloseStream = false, UseChunkEncoding = false }, token), CancellationToken.None).ConfigureAwait(false);
            Check(answer.ETag);
        }
        else
        {
            using (MemoryStream rest = _stream.Rest())
            {
                if (rest.Length > 0)
                {
                    await UploadAsync(rest, cancellationToken).ConfigureAwait(false);
                }
            }

            var request = new CompleteMultipartUploadRequest { BucketName = _bucket, Key = _key, UploadId = _upload, PartETags = _pieces };
            Check((await RequestAsync(token => _client.CompleteMultipartUploadAsync(request, token), CancellationToken.None).ConfigureAwait(false)).ETag);
        }

        _isCompleted = true;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_isCompleted || _upload is null)
        {
            return;
        }

        try
        {
            await RequestAsync(token => _client.AbortMultipartUploadAsync(_bucket, _key, _upload, token), CancellationToken.None).ConfigureAwait(false);
        }
        catch (PartStoreException)
        {
            // It stays behind, as that of a killed worker.
        }
    }

    private async Task UploadAsync(MemoryStream piece, CancellationToken cancellationToken)
    {
        if (_upload is null)
        {
            string? upload = (await RequestAsync(token => _client.InitiateMultipartUploadAsync(_bucket, _key, token), cancellationToken).ConfigureAwait(false)).UploadId;
            Check(upload);
            _upload = upload;
        }

        var request = new UploadPartRequest { BucketName = _bucket, Key = _key, UploadId = _upload, PartNumber = _pieces.Count + 1, InputStream = piece, PartSize = piece.Length, UseChunkEncoding = false };
        UploadPartResponse answer = await RequestAsync(token => _client.UploadPartAsync(request, token), cancellationToken).ConfigureAwait(false);
        Check(answer.ETag);
        _pieces.Add(new PartETag(request.PartNumber!.Value, answer.ETag));
    }

    /// <summary>Checks the tag or the identifier in an answer: each store has it, and a proxy that answers in its place does not.</summary>
    private void Check(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new PartStoreException($"The part '{_name}' cannot be written: the answer of the server is not that of a store of objects.");
        }
    }

    private Task<T> RequestAsync<T>(Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken) => S3Request.RunAsync($"part '{_name}'", "written", request, cancellationToken);
}
