using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Runtime.CompilerServices;
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
            // Requests are repeated with growing pauses. Servers other than that of AWS may not know the checksums that the SDK adds otherwise; the connection and the tags of objects check the bytes.
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = 8,
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
    public async ValueTask<bool> ExistsAsync(string name, CancellationToken cancellationToken) => await RequestAsync(
        $"part '{name}'",
        async () =>
        {
            await _client.GetObjectMetadataAsync(_address.Bucket, KeyOf(name), cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult<PartWriter>(new S3PartWriter(_client, _address.Bucket, KeyOf(name), name));

    /// <inheritdoc/>
    public async ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken) => await RequestAsync(
        $"part '{name}'",
        async () => (await _client.GetObjectAsync(_address.Bucket, KeyOf(name), cancellationToken).ConfigureAwait(false)).ResponseStream).ConfigureAwait(false);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var request = new ListObjectsV2Request { BucketName = _address.Bucket, Prefix = _address.Prefix + prefix };

        do
        {
            ListObjectsV2Response page = await RequestAsync($"store 's3://{_address.Bucket}/{_address.Prefix}'", () => _client.ListObjectsV2Async(request, cancellationToken)).ConfigureAwait(false)
                ?? throw new PartStoreException($"There is no bucket '{_address.Bucket}'.");

            foreach (S3Object found in page.S3Objects ?? [])
            {
                yield return found.Key[_address.Prefix.Length..];
            }

            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Runs a request. Nothing is found if the result is the default.</summary>
    private static async Task<T?> RequestAsync<T>(string target, Func<Task<T>> request)
    {
        try
        {
            return await request().ConfigureAwait(false);
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
        {
            return default;
        }
        catch (Exception e) when (S3Failure.IsFailure(e))
        {
            throw S3Failure.Of(target, "read", e);
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private string KeyOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _address.Prefix + name;
    }
}
