using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Tests.Http;

/// <summary>A content that has a stream, and records whether it was copied to a buffer or disposed.</summary>
internal sealed class StreamedContent(string text) : HttpContent
{
    public bool IsBuffered { get; private set; }

    public bool IsDisposed { get; private set; }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        IsBuffered = true;
        return stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
