using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Pages;

/// <summary>Downloads pages.</summary>
internal static class WebPage
{
    /// <summary>The headers that describe the encoding, language and time of a page. Cookies and other headers are not kept, because fixtures are committed.</summary>
    private static readonly string[] s_kept = ["Content-Type", "Content-Language", "Last-Modified", "Date"];

    /// <summary>Downloads a page.</summary>
    /// <exception cref="UsageException">There is no page at the address.</exception>
    public static async Task<ReceivedPage> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, UseCookies = false });
        client.DefaultRequestHeaders.UserAgent.ParseAdd("schemagen");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml;q=0.9");

        try
        {
            using HttpResponseMessage response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            using Stream content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            byte[] bytes = await PageInput.ReadAllAsync(content, address.AbsoluteUri, cancellationToken).ConfigureAwait(false);
            return new ReceivedPage(bytes, response.RequestMessage?.RequestUri ?? address, DateTimeOffset.UtcNow, HeadersOf(response));
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new UsageException($"The page '{address}' cannot be downloaded: {e.Message}", e);
        }
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, string>();

        foreach (string name in s_kept)
        {
            if (response.Content.Headers.NonValidated.TryGetValues(name, out var values) || response.Headers.NonValidated.TryGetValues(name, out values))
            {
                headers[name] = string.Join(", ", values);
            }
        }

        return headers;
    }
}
