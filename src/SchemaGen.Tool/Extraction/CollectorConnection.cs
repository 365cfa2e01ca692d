using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Extraction;

/// <summary>The connection to a collector of metrics. It remembers whether the last metrics arrived, which the library does not report.</summary>
internal sealed class CollectorConnection() : DelegatingHandler(new HttpClientHandler())
{
    private volatile string? _failure;

    /// <summary>The reason why the last request failed; null if it did not.</summary>
    public string? Failure => _failure;

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Note(base.Send(request, cancellationToken));
        }
        catch (Exception e)
        {
            _failure = e.Message;
            throw;
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Note(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            _failure = e.Message;
            throw;
        }
    }

    private HttpResponseMessage Note(HttpResponseMessage response)
    {
        _failure = response.IsSuccessStatusCode ? null : $"{response.RequestMessage?.RequestUri} answers with the status {(int)response.StatusCode}";
        return response;
    }
}
