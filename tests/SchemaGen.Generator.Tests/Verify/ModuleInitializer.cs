using System;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>Sets up the snapshots once, before any test: the same for Verify itself and for the reader.</summary>
internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize()
    {
        // No window of a difference tool opens in the middle of a test run, unless somebody asks for it.
        if (Environment.GetEnvironmentVariable("DiffEngine_Disabled") is null)
        {
            Environment.SetEnvironmentVariable("DiffEngine_Disabled", "true");
        }

        VerifySourceGenerators.Initialize();
    }
}
