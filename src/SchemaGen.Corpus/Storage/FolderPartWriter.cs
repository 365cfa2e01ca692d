using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Storage;

/// <summary>Writes a part to a temporary file, and renames it when it is complete.</summary>
internal sealed class FolderPartWriter : PartWriter
{
    private readonly string _name;
    private readonly string _temporary;
    private readonly string _path;
    private readonly PartFileStream _stream;
    private bool _isCompleted;

    /// <param name="name">The name of the part, for messages.</param>
    /// <param name="temporary">The path under which the file is written.</param>
    /// <param name="path">The path of the part.</param>
    public FolderPartWriter(string name, string temporary, string path)
    {
        _name = name;
        _temporary = temporary;
        _path = path;
        _stream = new PartFileStream(name, temporary);
    }

    /// <inheritdoc/>
    public override Stream Stream => _stream;

    /// <inheritdoc/>
    public override ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();

        try
        {
            _stream.Flush();
            _stream.FlushToDisk();
            _stream.Dispose();
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.Move(_temporary, _path, overwrite: true);
            _isCompleted = true;
            return ValueTask.CompletedTask;
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new PartStoreException($"The part '{_name}' cannot be written: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        if (!_isCompleted)
        {
            _stream.Abandon();

            try
            {
                File.Delete(_temporary);
            }
            catch (Exception e) when (FileFailure.IsFailure(e))
            {
                // It stays in the temporary folder, which the store deletes.
            }
        }

        return ValueTask.CompletedTask;
    }
}
