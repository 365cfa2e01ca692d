using System;

namespace SchemaGen.Runtime;

/// <summary>What the names in a class attribute have in common with the one that is looked for: length and first letter, as a bit.</summary>
/// <remarks>
/// A schema of 50 fields asks each element for 25 classes, and hardly any element has one. An attribute is gone through once; after that most questions are one test of a bit.
/// </remarks>
internal static class ClassKinds
{
    /// <summary>The bits of all names in an attribute.</summary>
    public static ulong Of(ReadOnlySpan<char> classes)
    {
        ulong kinds = 0;
        int start = 0;

        for (int i = 0; i <= classes.Length; i++)
        {
            if (i == classes.Length || classes[i] is ' ' or '\t' or '\n' or '\f' or '\r')
            {
                kinds |= i > start ? Of(classes[start], i - start) : 0;
                start = i + 1;
            }
        }

        return kinds;
    }

    /// <summary>The bit of one name; none if it is empty.</summary>
    public static ulong OfName(string name) => name.Length > 0 ? Of(name[0], name.Length) : 0;

    /// <summary>In quirks mode ASCII letters have no case.</summary>
    private static ulong Of(char first, int length) => 1UL << (((first | 0x20) + (length * 7)) & 63);
}
