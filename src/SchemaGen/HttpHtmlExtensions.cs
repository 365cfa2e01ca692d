using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Http;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>Downloads and reads pages with <see cref="HttpClient"/>.</summary>
/// <remarks>
/// A body is decompressed (<c>gzip</c>, <c>br</c>, <c>deflate</c>), decoded and parsed as it arrives, within <see cref="HtmlContext.Limits"/>. Failures of the request, of the connection and of the server are an
/// <see cref="HttpRequestException"/>. A response that is not a page (another <c>Content-Type</c> than HTML, a compression that is unknown or damaged, too many bytes) is an issue, like any other error of a page.
/// </remarks>
public static class HttpHtmlExtensions
{
    /// <summary>Downloads a page and reads it. The address after redirections is the address of the page.</summary>
    /// <param name="client">The client. Its <see cref="HttpClient.Timeout"/> limits the whole call; <see cref="HttpClient.MaxResponseContentBufferSize"/> has no effect, because the body is not buffered.</param>
    /// <param name="requestUri">The address, which may be relative to <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="context">Further information about the page. Its <see cref="HtmlContext.Url"/> is replaced; its <see cref="HtmlContext.Encoding"/> and <see cref="HtmlContext.Charset"/> take precedence over the header.</param>
    /// <param name="cancellationToken">Cancels the request and the reading.</param>
    /// <exception cref="HtmlSchemaException">The page has an error, such as a required value that no source gives.</exception>
    /// <exception cref="HttpRequestException">The request or the connection failed, or the status code is not one of success; it is the <see cref="HttpRequestException.StatusCode"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, or the client's timeout has passed (the inner exception is then a <see cref="TimeoutException"/>).</exception>
    /// <exception cref="InvalidOperationException">The address is relative and the client has no base address.</exception>
    /// <exception cref="UriFormatException"><paramref name="requestUri"/> is not an address.</exception>
    public static Task<T> GetFromHtmlAsync<T>(this HttpClient client, string requestUri, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => ValueOfAsync(ExtractHtmlAsync<T>(client, requestUri, context, cancellationToken));

    /// <inheritdoc cref="GetFromHtmlAsync{T}(HttpClient, string, HtmlContext?, CancellationToken)"/>
    public static Task<T> GetFromHtmlAsync<T>(this HttpClient client, Uri requestUri, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => ValueOfAsync(ExtractHtmlAsync<T>(client, requestUri, context, cancellationToken));

    /// <summary>Downloads a page and reads it. The address after redirections is the address of the page. Never throws because of the content of the page.</summary>
    /// <inheritdoc cref="GetFromHtmlAsync{T}(HttpClient, string, HtmlContext?, CancellationToken)" path="/param"/>
    /// <exception cref="HttpRequestException">The request or the connection failed, or the status code is not one of success; it is the <see cref="HttpRequestException.StatusCode"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, or the client's timeout has passed (the inner exception is then a <see cref="TimeoutException"/>).</exception>
    /// <exception cref="InvalidOperationException">The address is relative and the client has no base address.</exception>
    /// <exception cref="UriFormatException"><paramref name="requestUri"/> is not an address.</exception>
    public static Task<HtmlResult<T>> ExtractHtmlAsync<T>(this HttpClient client, string requestUri, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T>
    {
        ArgumentNullException.ThrowIfNull(requestUri);
        return ExtractHtmlAsync<T>(client, new Uri(requestUri, UriKind.RelativeOrAbsolute), context, cancellationToken);
    }

    /// <inheritdoc cref="ExtractHtmlAsync{T}(HttpClient, string, HtmlContext?, CancellationToken)"/>
    public static Task<HtmlResult<T>> ExtractHtmlAsync<T>(this HttpClient client, Uri requestUri, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(requestUri);
        return DownloadAsync<T>(client, requestUri, context ?? new HtmlContext(), cancellationToken);
    }

    /// <summary>Reads a page from the content of a response, up to its end. Never throws because of the content of the page.</summary>
    /// <param name="content">The content, which can be read once. It stays undisposed.</param>
    /// <param name="context">Further information about the page: a content does not know its address. <see cref="HtmlContext.Encoding"/> and <see cref="HtmlContext.Charset"/> take precedence over the header.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<HtmlResult<T>> ExtractHtmlAsync<T>(this HttpContent content, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T>
    {
        ArgumentNullException.ThrowIfNull(content);
        return ReadAsync<T>(content, context ?? new HtmlContext(), cancellationToken);
    }

    /// <summary>Reads a page from the content of a response, up to its end.</summary>
    /// <inheritdoc cref="ExtractHtmlAsync{T}(HttpContent, HtmlContext?, CancellationToken)" path="/param"/>
    /// <exception cref="HtmlSchemaException">The page has an error, such as a required value that no source gives.</exception>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<T> ReadFromHtmlAsync<T>(this HttpContent content, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => ValueOfAsync(ExtractHtmlAsync<T>(content, context, cancellationToken));

    private static async Task<T> ValueOfAsync<T>(Task<HtmlResult<T>> result) => (await result.ConfigureAwait(false)).Value;

    private static async Task<HtmlResult<T>> DownloadAsync<T>(HttpClient client, Uri requestUri, HtmlContext context, CancellationToken cancellationToken)
        where T : IHtmlSchema<T>
    {
        // The client's own timeout ends with the headers of a response that is not buffered.
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(client.Timeout);

        using HttpResponseMessage response = await client.GetAsync(requestUri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();

        // A handler made for tests may not set the request.
        Uri address = response.RequestMessage?.RequestUri ?? (client.BaseAddress is { } start ? new Uri(start, requestUri) : requestUri);

        try
        {
            return await ReadAsync<T>(response.Content, context with { Url = address }, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (timeout.IsCancellationRequested)
        {
            // The exceptions that HttpClient throws.
            throw cancellationToken.IsCancellationRequested
                ? new TaskCanceledException(e.Message, e, cancellationToken)
                : new TaskCanceledException(
                    FormattableString.Invariant($"The page was not read within {client.Timeout.TotalSeconds} s (HttpClient.Timeout)."), new TimeoutException(e.Message, e), e.CancellationToken);
        }
    }

    private static async Task<HtmlResult<T>> ReadAsync<T>(HttpContent content, HtmlContext context, CancellationToken cancellationToken)
        where T : IHtmlSchema<T>
    {
        using var body = new HttpBody(content, context.Limits);
        return await SchemaReader.ExtractAsync<T>(body, context with { HeaderCharset = body.Charset }, cancellationToken).ConfigureAwait(false);
    }
}
