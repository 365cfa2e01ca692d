using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaGen.Snapshots;
using VerifyTests;

namespace VerifyXunit;

/// <summary>The calls of Verify that the tests use, answered by the reader of this project.</summary>
public static class Verifier
{
    /// <summary>Compares what the generators of <paramref name="target"/> produced with the verified files beside the test.</summary>
    public static SettingsTask Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(target);

        return Verify(target.GetRunResult(), sourceFile);
    }

    /// <summary>Compares <paramref name="target"/> with the verified files beside the test.</summary>
    public static SettingsTask Verify(GeneratorDriverRunResult target, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(target);

        return new SettingsTask(settings =>
        {
            if (!VerifySourceGenerators.Initialized)
            {
                throw new InvalidOperationException("Call VerifySourceGenerators.Initialize() in a module initializer.");
            }

            SnapshotFolder.For(sourceFile, CurrentTest.Find(), settings).Verify(SnapshotTargets.From(target));
        });
    }
}
