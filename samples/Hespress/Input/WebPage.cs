using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A page of the web.</summary>
internal sealed class WebPage(HttpClient client, Uri address, string name) : PageInput(name)
{
    /// <inheritdoc/>
    public override async Task<PageContent> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(address, cancellationToken);

            if (!response.IsSuccessStatusCode)
            {
                throw new PageUnavailableException($"the server answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd());
            }

            var html = new MemoryStream(await response.Content.ReadAsByteArrayAsync(cancellationToken), writable: false);
            return new PageContent(html, response.RequestMessage?.RequestUri ?? address, EncodingOf(response));
        }
        catch (HttpRequestException e)
        {
            throw new PageUnavailableException($"the address cannot be reached: {(e.InnerException ?? e).Message.TrimEnd('.')}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PageUnavailableException($"the server did not answer within {client.Timeout.TotalSeconds:0} seconds");
        }
    }

    private static Encoding? EncodingOf(HttpResponseMessage response)
    {
        try
        {
            return response.Content.Headers.ContentType?.CharSet is { } name ? Encoding.GetEncoding(name.Trim('"', '\'')) : null;
        }
        catch (ArgumentException)
        {
            // A name that nobody knows says nothing; the page's own word then counts.
            return null;
        }
    }
}
