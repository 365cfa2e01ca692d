using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Storage;

/// <summary>Keeps parts in a folder, which several machines may share.</summary>
/// <remarks>A part is written in the folder <c>_temporary</c>, flushed to the disk and renamed. Engines that read the folder ignore names that begin with an underscore.</remarks>
internal sealed class FolderPartStore : IPartStore
{
    private const string TemporaryFolder = "_temporary";
    private const string LockName = ".lock";

    /// <summary>The number of attempts to create a temporary folder. Another process that starts or ends at the same time may make one fail.</summary>
    private const int Attempts = 20;

    private readonly string _root;
    private readonly string _temporary;
    private readonly FileStream _lock;

    /// <summary>Opens a folder as a store, and deletes the temporary files of processes of this machine that have ended.</summary>
    /// <param name="root">The path of the folder, which is created if it does not exist.</param>
    /// <exception cref="PartStoreException">The folder cannot be written.</exception>
    public FolderPartStore(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        _root = Path.GetFullPath(root);

        if (File.Exists(_root))
        {
            throw new PartStoreException($"The place '{root}' is a file. The results are written to a folder.");
        }

        try
        {
            string all = Path.Combine(_root, TemporaryFolder);
            (_temporary, _lock) = CreateTemporary(all);
            DeleteAbandoned(all, MachineName.Value + ".");
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new PartStoreException($"The folder '{root}' cannot be written: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken = default)
    {
        string path = PathOf(folder);

        try
        {
            return ValueTask.FromResult(Directory.Exists(path) && Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any());
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new PartStoreException($"The folder '{path}' cannot be read: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        string path = PathOf(name);
        return ValueTask.FromResult<PartWriter>(new FolderPartWriter(name, Path.Combine(_temporary, Guid.NewGuid().ToString("N")), path));
    }

    /// <inheritdoc/>
    public async ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(name), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new PartStoreException($"The part '{name}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Deletes what is left of parts that were not completed.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        TryDelete(_temporary, recursive: true);
        TryDelete(Path.Combine(_root, TemporaryFolder), recursive: false);
    }

    private string PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);

        return Array.TrueForAll(name.Split('/'), static step => step.Length > 0 && step != "." && step != ".." && step.IndexOfAny(Path.GetInvalidFileNameChars()) < 0)
            ? Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar))
            : throw new ArgumentException($"'{name}' is not the name of a part.", nameof(name));
    }

    /// <summary>Creates a temporary folder with a lock, which shows other processes that it is in use.</summary>
    private static (string Folder, FileStream Lock) CreateTemporary(string all)
    {
        for (int attempt = 1; ; attempt++)
        {
            string folder = Path.Combine(all, $"{MachineName.Value}.{Guid.NewGuid():N}");

            try
            {
                // A process that ends deletes the folder of all temporary folders when it is empty.
                Directory.CreateDirectory(folder);
                string path = Path.Combine(folder, LockName);
                var created = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

                // Between the creation of the file and its lock, another process may have taken it for an abandoned one, and deleted it.
                if (File.Exists(path))
                {
                    return (folder, created);
                }

                created.Dispose();
                throw new IOException($"'{path}' was deleted by another process.");
            }
            catch (Exception e) when (FileFailure.IsFailure(e) && attempt < Attempts)
            {
                // A disturbance does not occur again with the next name.
                TryDelete(folder, recursive: false);
            }
        }
    }

    /// <summary>Deletes the folders of ended processes of this machine, whose locks are free. On network file systems locks of other machines may be invisible, so their folders are kept.</summary>
    private static void DeleteAbandoned(string all, string prefix)
    {
        foreach (string folder in Directory.GetDirectories(all, prefix + "*"))
        {
            try
            {
                // A folder without a lock is just being created, or just being deleted. A free lock is deleted before it is released, so that its process notices if it has just been created.
                new FileStream(Path.Combine(folder, LockName), FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception e) when (FileFailure.IsFailure(e))
            {
                continue;
            }

            TryDelete(folder, recursive: true);
        }
    }

    private static void TryDelete(string folder, bool recursive)
    {
        try
        {
            Directory.Delete(folder, recursive);
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            // Another process writes there or deletes it, or the disk is gone. The next run deletes what is left.
        }
    }
}
