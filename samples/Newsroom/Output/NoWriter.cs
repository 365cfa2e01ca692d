using System.Collections.Generic;
using System.Threading.Tasks;
using Newsroom.Reading;

namespace Newsroom.Output;

/// <summary>Writes nothing, for a run that only prints the fill rates.</summary>
internal sealed class NoWriter : IPageWriter
{
    /// <inheritdoc/>
    public bool IsWritten(string name) => false;

    /// <inheritdoc/>
    public IEnumerable<string> Omitted(IEnumerable<string> names) => [];

    /// <inheritdoc/>
    public Task WriteAsync(PageOutcome outcome) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
