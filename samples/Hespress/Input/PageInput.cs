using System.Threading;
using System.Threading.Tasks;

namespace Hespress.Input;

/// <summary>A page that is asked for.</summary>
internal abstract class PageInput(string name)
{
    /// <summary>What a person calls it.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the page.</summary>
    /// <exception cref="PageUnavailableException">It is not to be had.</exception>
    public abstract Task<PageContent> LoadAsync(CancellationToken cancellationToken);
}
