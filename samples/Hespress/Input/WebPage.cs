using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A page on the web.</summary>
/// <param name="client">The client, which must not follow redirections itself.</param>
/// <param name="address">The address, whose scheme is http or https.</param>
/// <param name="name">The name of the page in reports.</param>
/// <param name="timeout">The maximum time for loading the page, including redirections.</param>
internal sealed class WebPage(HttpClient client, Uri address, string name, TimeSpan timeout) : PageInput(name)
{
    private const int MaxRedirections = 10;

    /// <summary>Reports whether an address is one that can be fetched.</summary>
    public static bool IsFetchable(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    /// <inheritdoc/>
    public override async Task<PageContent> LoadAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);

        try
        {
            return await FollowAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PageUnavailableException($"the server did not answer within {timeout.TotalSeconds:0} seconds");
        }
        catch (HttpRequestException e)
        {
            throw new PageUnavailableException($"the address cannot be reached: {(e.InnerException ?? e).Message.TrimEnd('.')}");
        }
        catch (Exception e) when (e is IOException or NotSupportedException)
        {
            throw new PageUnavailableException($"the answer cannot be read: {e.Message.TrimEnd('.')}");
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new PageUnavailableException("the answer cannot be decompressed");
        }
    }

    private async Task<PageContent> FollowAsync(CancellationToken cancellationToken)
    {
        Uri current = address;

        for (int redirections = 0; ; redirections++)
        {
            using HttpResponseMessage response = await client.GetAsync(current, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

            if (RedirectionOf(response, current) is not { } next)
            {
                return await ReadAsync(response, current, cancellationToken);
            }

            if (!IsFetchable(next))
            {
                throw new PageUnavailableException($"the server redirects to {next.AbsoluteUri}, and only http and https can be fetched");
            }

            if (redirections == MaxRedirections)
            {
                throw new PageUnavailableException($"the server redirects more than {MaxRedirections} times, last to {next.AbsoluteUri}");
            }

            current = next;
        }
    }

    /// <returns>Null if there is no redirection.</returns>
    private static Uri? RedirectionOf(HttpResponseMessage response, Uri current) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.Location is { } location && Uri.TryCreate(current, location, out Uri? next) ? next : null;

    private static async Task<PageContent> ReadAsync(HttpResponseMessage response, Uri origin, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new PageUnavailableException($"the server answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd());
        }

        // A header that cannot be parsed is null. The encoding is then determined from the page.
        if (response.Content.Headers.ContentType is { MediaType: { } type } && !IsPage(type))
        {
            throw new PageUnavailableException($"the server sent {type}, and not a page");
        }

        await using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return new PageContent(await LimitedBytes.ReadAsync(body, cancellationToken), origin, response.Content.Headers.ContentType?.CharSet);
    }

    private static bool IsPage(string type) =>
        type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);
}
