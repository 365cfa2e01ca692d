using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SchemaGen.Snapshots;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("schemagen-snapshots-").FullName;

    /// <summary>The names of its files.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFiles(Path).Select(static path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Writes a file as it stands: no mark, no change of line ends.</summary>
    public TemporaryFolder With(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        return this;
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
