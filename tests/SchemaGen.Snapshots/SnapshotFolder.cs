using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SchemaGen.Snapshots;

/// <summary>The files of one test in one folder.</summary>
internal sealed class SnapshotFolder(string directory, string prefix)
{
    private static readonly ConcurrentDictionary<string, bool> s_used = new(StringComparer.Ordinal);
    private static readonly UTF8Encoding s_withMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Where the files of <paramref name="test"/> are.</summary>
    public static SnapshotFolder For(string sourceFile, CurrentTest test, SnapshotSettings settings)
    {
        if (!File.Exists(sourceFile))
        {
            throw new InvalidOperationException(
                $"The test's source file '{sourceFile}' is not here, so that its snapshots cannot be found. Were the tests built elsewhere, or with mapped paths (DeterministicSourcePaths)?");
        }

        string folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");

        return new SnapshotFolder(Path.GetFullPath(folder), SnapshotNames.Prefix(test, settings));
    }

    /// <summary>Compares, and throws if a file is new, different or stale.</summary>
    public void Verify(IReadOnlyList<SnapshotTarget> targets)
    {
        if (!s_used.TryAdd(Path.Combine(directory, prefix), true))
        {
            throw new InvalidOperationException($"The prefix '{prefix}' has been used already. Two tests, or two calls, cannot share their files.");
        }

        Directory.CreateDirectory(directory);

        foreach (string name in Find("received"))
        {
            File.Delete(Path.Combine(directory, name));
        }

        // Before the comparison: reading it takes an empty file, which is none, out of the way.
        List<SnapshotPair> pairs = Pairs(targets);
        var stale = Find("verified").Except(pairs.Select(static pair => pair.VerifiedName), StringComparer.Ordinal).ToList();

        if (stale.Count == 0 && pairs.TrueForAll(static pair => pair.IsEqual))
        {
            return;
        }

        foreach (SnapshotPair pair in pairs.Where(static pair => !pair.IsEqual))
        {
            File.WriteAllText(Path.Combine(directory, pair.ReceivedName), pair.Received, s_withMark);
        }

        throw new SnapshotException(SnapshotMessage.Write(directory, pairs, stale));
    }

    private List<SnapshotPair> Pairs(IReadOnlyList<SnapshotTarget> targets) =>
        [.. targets.Zip(SnapshotNames.Suffixes(targets), (target, suffix) =>
        {
            string verified = $"{prefix}{suffix}.verified.{target.Extension}";
            return new SnapshotPair($"{prefix}{suffix}.received.{target.Extension}", verified, target.Text, Read(verified));
        })];

    private string? Read(string name)
    {
        var file = new FileInfo(Path.Combine(directory, name));

        if (!file.Exists)
        {
            return null;
        }

        // Difference tools leave such files behind.
        if (file.Length == 0)
        {
            file.Delete();
            return null;
        }

        string text = File.ReadAllText(file.FullName);

        if (text.Contains('\r', StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The verified file '{file.FullName}' has a carriage return. Snapshots have line feeds only; see .gitattributes.");
        }

        return text;
    }

    private List<string> Find(string kind) =>
        [.. Directory.EnumerateFiles(directory)
            .Select(static path => Path.GetFileName(path))
            .Where(name => name.StartsWith($"{prefix}.{kind}.", StringComparison.Ordinal)
                || (name.StartsWith($"{prefix}#", StringComparison.Ordinal) && name.Contains($".{kind}.", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
}
