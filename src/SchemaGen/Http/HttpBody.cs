using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Limits;
using SchemaGen.Results;

namespace SchemaGen.Http;

/// <summary>The bytes of a page as a content transfers them, decompressed. The content is opened by the first read, so that the time for it counts.</summary>
internal sealed class HttpBody(HttpContent content, HtmlLimits limits) : InputStream
{
    private readonly MimeType? _type = MimeType.Of(content);
    private Stream? _transferred;
    private Stream? _bytes;

    /// <summary>Gets the label of the encoding in the content's header; null if there is none.</summary>
    public string? Charset => _type?.Charset;

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    /// <exception cref="UnreadableBodyException">The content is not HTML, or cannot be decompressed.</exception>
    /// <exception cref="PageLimitException">The content is too long.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            _bytes ??= await OpenAsync(cancellationToken).ConfigureAwait(false);
            return await _bytes.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            // A cancelled read may also end with an error of the connection.
            cancellationToken.ThrowIfCancellationRequested();
            throw new HttpRequestException((e as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown, $"The page was not received to its end: {e.Message}", e);
        }
        catch (Exception e) when (e is InvalidDataException || (e is InvalidOperationException and not ObjectDisposedException && _bytes is not null))
        {
            // From the decompression here or in the handler of the client. BrotliStream throws an InvalidOperationException.
            throw new UnreadableBodyException($"cannot be decompressed: {e.Message.TrimEnd('.')}");
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            (_bytes ?? _transferred)?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        if (_type is { IsHtmlOrUnknown: false })
        {
            throw new UnreadableBodyException($"is not HTML: its Content-Type is '{IssueText.Clip(_type.Essence)}'; to read it as HTML all the same, set Headers.ContentType of its HttpContent to null first");
        }

        if (content.Headers.ContentLength > limits.MaxBytes)
        {
            throw PageBudget.SizeLimit(limits);
        }

        _transferred = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await ContentCodings.DecompressAsync(content, _transferred, limits, cancellationToken).ConfigureAwait(false);
    }
}
