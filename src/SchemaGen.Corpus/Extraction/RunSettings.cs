using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Extraction;

/// <summary>The schemas and options of the results in a store, written before the first part.</summary>
/// <remarks>A unit that was interrupted between its parts has no report that would show by which schemas its parts were made. Other schemas may write other parts, and those of the interrupted run would stay beside them.</remarks>
/// <param name="store">The store.</param>
/// <param name="settings">The hash of the schemas and options of this run.</param>
internal sealed class RunSettings(IPartStore store, string settings)
{
    /// <summary>The name under which they are stored.</summary>
    public const string PartName = "_settings.json";

    private readonly byte[] _content = Encoding.UTF8.GetBytes($"{{\n  \"settings\": \"{settings}\"\n}}");
    private volatile bool _isStored;

    /// <summary>Makes sure that the store has no results of other schemas or options.</summary>
    /// <exception cref="CorpusException">It has.</exception>
    public async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        if (_isStored || await store.ReadAsync(PartName, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return;
        }

        _isStored = found.AsSpan().SequenceEqual(_content) ? true
            : throw new CorpusException("The place has results of other schemas or options than those of this run. Choose another one, or delete them.");
    }

    /// <summary>Writes the settings, if the store has none.</summary>
    /// <exception cref="CorpusException">It has others.</exception>
    public async ValueTask StoreAsync(CancellationToken cancellationToken)
    {
        await CheckAsync(cancellationToken).ConfigureAwait(false);

        if (!_isStored)
        {
            await CorpusFiles.WriteAsync(store, PartName, _content, cancellationToken).ConfigureAwait(false);
            _isStored = true;
        }
    }
}
