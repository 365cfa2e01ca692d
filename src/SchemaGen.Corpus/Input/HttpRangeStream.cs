using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;

namespace SchemaGen.Corpus.Input;

/// <summary>A remote file, downloaded while it is read. An interrupted download resumes at the current position.</summary>
/// <remarks>Reading is synchronous, because decompression is: each unit has a thread for both.</remarks>
internal sealed class HttpRangeStream : Stream
{
    private const int MaxAttempts = 6;

    /// <summary>The longest time without a byte. A connection that is dead on one side only does not end by itself.</summary>
    private static readonly TimeSpan s_idleTime = TimeSpan.FromSeconds(100);

    private static readonly HttpClient s_client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(30) })
    {
        // Applies until the headers arrive: a body may take hours.
        Timeout = TimeSpan.FromSeconds(100),
        DefaultRequestHeaders = { { "User-Agent", "schemagen" } },
    };

    private readonly Uri _address;
    private readonly TimeSpan _firstDelay;
    private readonly TimeSpan _idleTime;
    private readonly CancellationToken _cancellationToken;
    private HttpResponseMessage? _response;
    private Stream? _body;
    private EntityTagHeaderValue? _version;
    private long _position;
    private long? _length;

    /// <param name="address">The address.</param>
    /// <param name="firstDelay">The time to wait after a first failure. It doubles with each further one.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <param name="idleTime">The longest time without a byte, after which the connection is opened again. Default: 100 seconds.</param>
    /// <exception cref="InputException">There is no such file.</exception>
    public HttpRangeStream(Uri address, TimeSpan firstDelay, CancellationToken cancellationToken, TimeSpan? idleTime = null)
    {
        _idleTime = idleTime ?? s_idleTime;
        _address = address;
        _firstDelay = firstDelay;
        _cancellationToken = cancellationToken;
        Retry(Connect);
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    /// <remarks><see cref="long.MaxValue"/> if the server does not state it.</remarks>
    public override long Length => _length ?? long.MaxValue;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <inheritdoc/>
    /// <exception cref="InputException">The file cannot be read, or has changed.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position >= Length || count == 0)
        {
            return 0;
        }

        int read = 0;
        Retry(() =>
        {
            if (_body is null)
            {
                Connect();
            }

            read = ReadBody(_body!, buffer, offset, count);

            if (read == 0 && _length is not null && _position < _length)
            {
                throw new IOException("The connection ended before the file did.");
            }
        });
        _position += read;
        return read;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => _position + offset,
            _ => throw new NotSupportedException(),
        };

        if (position != _position)
        {
            Disconnect();
            _position = position;
        }

        return position;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Disconnect();
        }

        base.Dispose(disposing);
    }

    private void Retry(Action action)
    {
        TimeSpan delay = _firstDelay;

        for (int attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (InputException)
            {
                Disconnect();
                throw;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException)
            {
                Disconnect();
                _cancellationToken.ThrowIfCancellationRequested();

                if (attempt == MaxAttempts)
                {
                    throw new InputException($"'{_address}' cannot be downloaded: {e.Message}", e);
                }
            }

            _cancellationToken.WaitHandle.WaitOne(delay);
            _cancellationToken.ThrowIfCancellationRequested();
            delay *= 2;
        }
    }

    private void Connect()
    {
        Disconnect();
        using var request = new HttpRequestMessage(HttpMethod.Get, _address);
        request.Headers.Range = _position > 0 ? new RangeHeaderValue(_position, null) : null;
        _response = s_client.Send(request, HttpCompletionOption.ResponseHeadersRead, _cancellationToken);
        HttpStatusCode status = _response.StatusCode;

        if (status == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            _body = Null;
            return;
        }

        // Status 408, 425 and 429 are temporary.
        if ((int)status is (>= 400 and < 500) and not (408 or 425 or 429))
        {
            throw new InputException($"'{_address}' cannot be downloaded: the server answered {(int)status} {_response.ReasonPhrase}.");
        }

        // Redirections have been followed, unless they lead from https to http or in a circle.
        if (status is not (HttpStatusCode.OK or HttpStatusCode.PartialContent))
        {
            string message = $"The server answered {(int)status} {_response.ReasonPhrase}.";
            throw (int)status < 400 ? new InputException($"'{_address}' cannot be downloaded: {message}") : new HttpRequestException(message);
        }

        EntityTagHeaderValue? version = _response.Headers.ETag;
        bool isRange = status == HttpStatusCode.PartialContent;

        if (isRange && _response.Content.Headers.ContentRange?.From != _position)
        {
            throw new InputException($"'{_address}' cannot be downloaded: the server sent another range than that from {_position} on.");
        }

        long? length = isRange ? _response.Content.Headers.ContentRange?.Length : _response.Content.Headers.ContentLength;

        if ((_version is not null && version is not null && !_version.Equals(version)) || (_length is not null && length is not null && _length != length))
        {
            throw new InputException($"'{_address}' has changed while it was downloaded.");
        }

        _version ??= version;
        _length ??= length;
        _body = _response.Content.ReadAsStream(_cancellationToken);

        if (!isRange && _position > 0)
        {
            SkipTo(_body, _position);
        }
    }

    /// <summary>Skips the beginning of a file that the server sends whole.</summary>
    private void SkipTo(Stream body, long position)
    {
        byte[] buffer = new byte[64 * 1024];

        for (long left = position; left > 0;)
        {
            int read = ReadBody(body, buffer, 0, (int)Math.Min(left, buffer.Length));
            left -= read > 0 ? read : throw new IOException("The connection ended before the file did.");
        }
    }

    /// <summary>Reads bytes of a body, which can be cancelled only by closing it.</summary>
    /// <exception cref="IOException">The connection ended, or the server sent nothing for too long.</exception>
    private int ReadBody(Stream body, byte[] buffer, int offset, int count)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken);
        end.CancelAfter(_idleTime);
        using CancellationTokenRegistration registration = end.Token.Register(static body => ((Stream)body!).Dispose(), body);
        int read = body.Read(buffer, offset, count);
        _cancellationToken.ThrowIfCancellationRequested();
        return end.IsCancellationRequested ? throw new IOException("The server sent nothing for too long.") : read;
    }

    private void Disconnect()
    {
        _body?.Dispose();
        _response?.Dispose();
        _body = null;
        _response = null;
    }
}
