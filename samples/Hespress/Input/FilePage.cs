using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A saved page.</summary>
internal sealed class FilePage(string path, string name, TimeSpan timeout) : PageInput(name)
{
    /// <inheritdoc/>
    public override async Task<PageContent> LoadAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);

        try
        {
            // Opening or reading a pipe without a writer blocks the thread. After the timeout the thread is abandoned.
            return new PageContent(await Task.Run(() => ReadAsync(limit.Token), limit.Token).WaitAsync(limit.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PageUnavailableException($"the file could not be read within {timeout.TotalSeconds:0} seconds");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new PageUnavailableException("there is no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new PageUnavailableException($"the file cannot be read: {e.Message.TrimEnd('.')}");
        }
    }

    private async Task<MemoryStream> ReadAsync(CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        return await LimitedBytes.ReadAsync(file, cancellationToken);
    }
}
