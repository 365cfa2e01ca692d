using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A saved page.</summary>
internal sealed class FilePage(string path, string name) : PageInput(name)
{
    /// <inheritdoc/>
    public override async Task<PageContent> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new PageContent(new MemoryStream(await File.ReadAllBytesAsync(path, cancellationToken), writable: false));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new PageUnavailableException("there is no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PageUnavailableException($"the file cannot be read: {e.Message.TrimEnd('.')}");
        }
    }
}
