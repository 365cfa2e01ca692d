using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A requested page.</summary>
internal abstract class PageInput(string name)
{
    /// <summary>The name of the page in reports.</summary>
    public string Name { get; } = name;

    /// <summary>Loads the page.</summary>
    /// <exception cref="PageUnavailableException">The page cannot be loaded.</exception>
    public abstract Task<PageContent> LoadAsync(CancellationToken cancellationToken);
}
