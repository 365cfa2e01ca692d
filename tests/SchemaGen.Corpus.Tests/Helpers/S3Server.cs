using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.S3;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A minimal S3 server for parts. Verifies what a real one verifies: signatures, body hashes, and the order, tags and lengths of pieces.</summary>
internal sealed class S3Server : IAsyncDisposable
{
    private const string AccessKey = "test-key";
    private const string SecretKey = "test-secret";
    private const int MinPieceLength = 5 << 20;

    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, SortedDictionary<int, byte[]>> _uploads = [];
    private int _uploadCount;

    private S3Server(WebApplication application) => _application = application;

    /// <summary>The objects of the bucket <c>pages</c>, by key.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = [];

    /// <summary>The number of uploads that were neither completed nor aborted.</summary>
    public int OpenUploads => _uploads.Count;

    /// <summary>Requests that the server did not understand or refused.</summary>
    public ConcurrentQueue<string> Refused { get; } = [];

    /// <summary>The number of requests that are answered with a failure of the server, from now on.</summary>
    public int Failures { get; set; }

    /// <summary>Whether the connection is closed after half of an object.</summary>
    public bool CutsBodies { get; set; }

    /// <summary>The number of requests that are not answered, from now on.</summary>
    public int Silences { get; set; }

    /// <summary>What a proxy answers in the place of the server, with status 200; null for nothing.</summary>
    public string? Proxy { get; set; }

    /// <summary>Whether the completion of an upload fails after the answer has begun with status 200, as servers report failures of long completions.</summary>
    public bool FailsCompletions { get; set; }

    /// <summary>The address of the server.</summary>
    public string Address => _application.Urls.First();

    /// <summary>Starts a server.</summary>
    public static async Task<S3Server> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = null);
        WebApplication application = builder.Build();
        var server = new S3Server(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        return server;
    }

    /// <summary>Opens a store in the bucket.</summary>
    public S3PartStore Open(string prefix = "") => new(Client(), new S3Address("pages", prefix));

    /// <summary>Makes a client of the server.</summary>
    /// <param name="attempt">The time for an attempt.</param>
    public AmazonS3Client Client(TimeSpan? attempt = null) => new(new BasicAWSCredentials(AccessKey, SecretKey), new AmazonS3Config
    {
        ServiceURL = Address,
        AuthenticationRegion = "us-east-1",
        ForcePathStyle = true,
        MaxErrorRetry = 3,
        Timeout = attempt ?? S3Request.Attempt,
        RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
        ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
    });

    /// <summary>The variables with which a process finds the server.</summary>
    public Dictionary<string, string> Variables => new()
    {
        ["AWS_ENDPOINT_URL_S3"] = Address,
        ["AWS_ACCESS_KEY_ID"] = AccessKey,
        ["AWS_SECRET_ACCESS_KEY"] = SecretKey,
    };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer);
        byte[] body = buffer.ToArray();

        if (Failures > 0)
        {
            Failures--;
            context.Response.StatusCode = 503;
            return;
        }

        if (Silences > 0)
        {
            Silences--;
            await Task.Delay(System.Threading.Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return;
        }

        if (Proxy is not null)
        {
            await context.Response.WriteAsync(Proxy);
            return;
        }

        if (Fault(request, body) is { } fault)
        {
            await RefuseAsync(context, 403, fault);
            return;
        }

        string[] path = request.Path.Value!.TrimStart('/').Split('/', 2);
        string key = path.Length == 2 ? path[1] : string.Empty;

        if (path[0] != "pages")
        {
            await RefuseAsync(context, 404, "NoSuchBucket");
            return;
        }

        string query = string.Join('&', request.Query.Keys.Where(static name => name != "x-id").Order(StringComparer.Ordinal));

        await ((request.Method, key.Length > 0, query) switch
        {
            ("PUT", true, "") => PutAsync(context, key, body),
            ("PUT", true, "partNumber&uploadId") => PutPieceAsync(context, body),
            ("POST", true, "uploads") => BeginAsync(context, key),
            ("POST", true, "uploadId") => CompleteAsync(context, key, body),
            ("DELETE", true, "uploadId") => AbortAsync(context),
            ("GET", true, "") => GetAsync(context, key),
            ("GET", false, _) when request.Query["list-type"] == "2" => ListAsync(context),
            _ => RefuseAsync(context, 400, "InvalidRequest"),
        });
    }

    private Task PutAsync(HttpContext context, string key, byte[] body)
    {
        Objects[key] = body;
        context.Response.Headers.ETag = TagOf(body);
        return Task.CompletedTask;
    }

    private Task BeginAsync(HttpContext context, string key)
    {
        string id = FormattableString.Invariant($"upload-{System.Threading.Interlocked.Increment(ref _uploadCount)}");
        _uploads[id] = [];
        return WriteAsync(context, new XElement("InitiateMultipartUploadResult", new XElement("Bucket", "pages"), new XElement("Key", key), new XElement("UploadId", id)));
    }

    private Task PutPieceAsync(HttpContext context, byte[] body)
    {
        if (!_uploads.TryGetValue(context.Request.Query["uploadId"]!, out SortedDictionary<int, byte[]>? pieces))
        {
            return RefuseAsync(context, 404, "NoSuchUpload");
        }

        pieces[int.Parse(context.Request.Query["partNumber"]!, CultureInfo.InvariantCulture)] = body;
        context.Response.Headers.ETag = TagOf(body);
        return Task.CompletedTask;
    }

    private Task CompleteAsync(HttpContext context, string key, byte[] body)
    {
        string id = context.Request.Query["uploadId"]!;

        if (!_uploads.TryGetValue(id, out SortedDictionary<int, byte[]>? pieces))
        {
            return RefuseAsync(context, 404, "NoSuchUpload");
        }

        List<(int Number, string Tag)> named = [.. XDocument.Parse(Encoding.UTF8.GetString(body)).Root!.Elements().Select(static part =>
            ((int)part.Elements().Single(static e => e.Name.LocalName == "PartNumber"), part.Elements().Single(static e => e.Name.LocalName == "ETag").Value))];

        if (FailsCompletions)
        {
            return WriteAsync(context, new XElement("Error", new XElement("Code", "InternalError"), new XElement("Message", "We encountered an internal error. Please try again.")));
        }

        if (named.Exists(part => !pieces.TryGetValue(part.Number, out byte[]? piece) || part.Tag.Trim('"') != TagOf(piece).Trim('"')))
        {
            return RefuseAsync(context, 400, "InvalidPart");
        }

        if (named.Count == 0 || !named.Select(static part => part.Number).SequenceEqual(named.Select(static part => part.Number).Order()))
        {
            return RefuseAsync(context, 400, "InvalidPartOrder");
        }

        if (named.SkipLast(1).Any(part => pieces[part.Number].Length < MinPieceLength))
        {
            return RefuseAsync(context, 400, "EntityTooSmall");
        }

        Objects[key] = [.. named.SelectMany(part => pieces[part.Number])];
        _uploads.TryRemove(id, out _);
        return WriteAsync(context, new XElement("CompleteMultipartUploadResult", new XElement("Bucket", "pages"), new XElement("Key", key), new XElement("ETag", "\"x-1\"")));
    }

    private Task AbortAsync(HttpContext context)
    {
        _uploads.TryRemove(context.Request.Query["uploadId"]!, out _);
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private async Task GetAsync(HttpContext context, string key)
    {
        if (!Objects.TryGetValue(key, out byte[]? content))
        {
            await RefuseAsync(context, 404, "NoSuchKey", isExpected: true);
            return;
        }

        context.Response.Headers.ETag = TagOf(content);
        context.Response.ContentLength = content.Length;
        context.Response.Headers.LastModified = DateTimeOffset.UnixEpoch.ToString("R", CultureInfo.InvariantCulture);

        await context.Response.Body.WriteAsync(CutsBodies ? content.AsMemory(0, content.Length / 2) : content);

        if (CutsBodies)
        {
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
    }

    private Task ListAsync(HttpContext context)
    {
        string prefix = context.Request.Query["prefix"].ToString();
        int length = int.Parse(context.Request.Query["max-keys"]!, CultureInfo.InvariantCulture);
        string[] keys = [.. Objects.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string[] page = keys[..Math.Min(length, keys.Length)];
        return WriteAsync(context, new XElement(
            "ListBucketResult",
            new XElement("Name", "pages"),
            new XElement("IsTruncated", page.Length < keys.Length ? "true" : "false"),
            page.Select(key => new XElement("Contents", new XElement("Key", key), new XElement("Size", Objects[key].Length), new XElement("ETag", TagOf(Objects[key]))))));
    }

    private Task RefuseAsync(HttpContext context, int status, string code, bool isExpected = false)
    {
        if (!isExpected)
        {
            Refused.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}: {code}");
        }

        context.Response.StatusCode = status;
        return WriteAsync(context, new XElement("Error", new XElement("Code", code), new XElement("Message", code)));
    }

    private static Task WriteAsync(HttpContext context, XElement content)
    {
        context.Response.ContentType = "application/xml";
        return context.Response.WriteAsync(content.ToString());
    }

#pragma warning disable CA5351 // The tag of an object is its MD5.
    private static string TagOf(byte[] body) => $"\"{Convert.ToHexString(MD5.HashData(body)).ToLowerInvariant()}\"";
#pragma warning restore CA5351

    /// <summary>Checks the signature (version 4) and the hash of the body.</summary>
    private static string? Fault(HttpRequest request, byte[] body)
    {
        string authorization = request.Headers.Authorization.ToString();
        string hash = request.Headers["x-amz-content-sha256"].ToString();

        if (!authorization.StartsWith($"AWS4-HMAC-SHA256 Credential={AccessKey}/", StringComparison.Ordinal))
        {
            return "AccessDenied";
        }

        if (hash != "UNSIGNED-PAYLOAD" && hash != Hex(SHA256.HashData(body)))
        {
            return "XAmzContentSHA256Mismatch";
        }

        Dictionary<string, string> fields = authorization["AWS4-HMAC-SHA256 ".Length..].Split(',').Select(static field => field.Trim().Split('=', 2)).ToDictionary(static field => field[0], static field => field[1]);
        string[] scope = fields["Credential"].Split('/')[1..];
        string headers = string.Concat(fields["SignedHeaders"].Split(';').Select(name => $"{name}:{request.Headers[name].ToString().Trim()}\n"));
        string query = string.Join('&', request.Query.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToString())}"));
        string path = string.Join('/', request.Path.Value!.Split('/').Select(Uri.EscapeDataString));
        string canonical = $"{request.Method}\n{path}\n{query}\n{headers}\n{fields["SignedHeaders"]}\n{hash}";
        string text = $"AWS4-HMAC-SHA256\n{request.Headers["x-amz-date"]}\n{string.Join('/', scope)}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        byte[] signingKey = scope.Aggregate(Encoding.UTF8.GetBytes("AWS4" + SecretKey), static (current, part) => HMACSHA256.HashData(current, Encoding.UTF8.GetBytes(part)));
        return Hex(HMACSHA256.HashData(signingKey, Encoding.UTF8.GetBytes(text))) == fields["Signature"] ? null : "SignatureDoesNotMatch";
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
