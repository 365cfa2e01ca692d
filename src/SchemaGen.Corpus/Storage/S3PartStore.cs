using System;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace SchemaGen.Corpus.Storage;

/// <summary>Keeps parts in a store of objects that speaks S3: that of AWS, MinIO, Ceph, R2 and others. An object appears when it is whole.</summary>
/// <remarks>
/// Credentials and the region are found as in all programs with the SDK of AWS: variables, profiles, roles of machines and pods. <c>AWS_ENDPOINT_URL_S3</c> or <c>AWS_ENDPOINT_URL</c> names another server than that of AWS.
/// </remarks>
internal sealed class S3PartStore : IPartStore
{
    private readonly IAmazonS3 _client;
    private readonly S3Address _address;

    /// <param name="client">The client, which the store disposes.</param>
    /// <param name="address">The place of the parts.</param>
    public S3PartStore(IAmazonS3 client, S3Address address)
    {
        _client = client;
        _address = address;
    }

    /// <summary>Opens a store with the settings of the environment.</summary>
    /// <exception cref="PartStoreException">There are no credentials, or no region.</exception>
    public static S3PartStore Open(S3Address address)
    {
        var config = new AmazonS3Config
        {
            // Requests are repeated with growing pauses.
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = 8,
            Timeout = S3Request.Attempt,
            // Checksums only where required: other servers may not support those that the SDK adds by default. TLS and ETags verify the bytes.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };

        if ((Variable("AWS_ENDPOINT_URL_S3") ?? Variable("AWS_ENDPOINT_URL")) is { } endpoint)
        {
            if (!Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? server) || (server.Scheme != Uri.UriSchemeHttp && server.Scheme != Uri.UriSchemeHttps))
            {
                throw new PartStoreException($"The server '{endpoint}' of AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL is not an address that begins with http:// or https://.");
            }

            config.ServiceURL = endpoint;
            config.AuthenticationRegion = Variable("AWS_REGION") ?? Variable("AWS_DEFAULT_REGION") ?? "us-east-1";
            // Not all servers have a host name for each bucket.
            config.ForcePathStyle = true;
        }

        try
        {
            return new S3PartStore(new AmazonS3Client(config), address);
        }
        catch (Exception e) when (e is AmazonClientException or ArgumentException)
        {
            throw new PartStoreException($"The bucket '{address.Bucket}' cannot be used: {e.Message.TrimEnd('.')}. AWS_REGION names the region, AWS_ENDPOINT_URL_S3 another server than that of AWS.", e);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken = default)
    {
        var request = new ListObjectsV2Request { BucketName = _address.Bucket, Prefix = KeyOf(folder) + "/", MaxKeys = 1 };

        // A bucket that exists has a listing, which may be empty.
        ListObjectsV2Response found = await RequestAsync($"store 's3://{_address.Bucket}/{_address.Prefix}'", token => _client.ListObjectsV2Async(request, token), cancellationToken).ConfigureAwait(false)
            ?? throw new PartStoreException($"There is no bucket '{_address.Bucket}'.");
        return found.S3Objects is { Count: > 0 };
    }

    /// <inheritdoc/>
    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken = default) => ValueTask.FromResult<PartWriter>(new S3PartWriter(_client, _address.Bucket, KeyOf(name), name));

    /// <inheritdoc/>
    public async ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken = default) => await RequestAsync(
        $"part '{name}'",
        async token =>
        {
            using GetObjectResponse response = await _client.GetObjectAsync(_address.Bucket, KeyOf(name), token).ConfigureAwait(false);
            using var content = new MemoryStream();
            await response.ResponseStream.CopyToAsync(content, token).ConfigureAwait(false);
            return content.ToArray();
        },
        cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Runs a request, and reads its answer. Nothing is found if the result is the default.</summary>
    private static Task<T?> RequestAsync<T>(string target, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken) => S3Request.RunAsync<T?>(
        target,
        "read",
        async token =>
        {
            try
            {
                return await request(token).ConfigureAwait(false);
            }
            catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
            {
                return default;
            }
        },
        cancellationToken);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private string KeyOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _address.Prefix + name;
    }
}
