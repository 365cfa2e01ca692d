using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A requested page that is known to be unavailable.</summary>
internal sealed class UnavailablePage(string name, string reason) : PageInput(name)
{
    /// <inheritdoc/>
    public override Task<PageContent> LoadAsync(CancellationToken cancellationToken) => throw new PageUnavailableException(reason);
}
