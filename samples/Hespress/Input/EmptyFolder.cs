using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A folder in which there is no page.</summary>
internal sealed class EmptyFolder(string name) : PageInput(name)
{
    /// <inheritdoc/>
    public override Task<PageContent> LoadAsync(CancellationToken cancellationToken) =>
        throw new PageUnavailableException("there is no .html or .htm file in this folder");
}
