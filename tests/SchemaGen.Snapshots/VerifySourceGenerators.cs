using System;

namespace VerifyTests;

/// <summary>The switch that tests throw once, as with the package of this name.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether <see cref="Initialize"/> has been called.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Makes <c>Verify(driver)</c> and <c>Verify(runResult)</c> available.</summary>
    public static void Initialize()
    {
        if (Initialized)
        {
            throw new InvalidOperationException("Already Initialized");
        }

        Initialized = true;
    }
}
