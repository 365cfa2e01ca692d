using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>What is asked for, and is known not to be had.</summary>
internal sealed class UnavailablePage(string name, string reason) : PageInput(name)
{
    /// <inheritdoc/>
    public override Task<PageContent> LoadAsync(CancellationToken cancellationToken) => throw new PageUnavailableException(reason);
}
