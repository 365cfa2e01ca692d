using System;
using System.ComponentModel;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <summary>Up to 64 names that a schema looks for, with a bit for each: the classes of elements, or the names of meta elements. Made for generated code.</summary>
/// <remarks>A schema of 50 fields needs about 25 classes, which hardly any element has. Each attribute is scanned once, and most names are rejected by one lookup.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownNames
{
    private const int HashCodes = 64;

    private readonly string[] _names;

    /// <summary>The first name of each hash code, counted from 1; 0 if there is no such name.</summary>
    private readonly byte[] _first = new byte[HashCodes];

    /// <summary>For each name, the next one of the same hash code.</summary>
    private readonly byte[] _next;

    /// <param name="names">The names; the first has the lowest bit.</param>
    public KnownNames(params string[] names)
    {
        _names = names;
        _next = new byte[names.Length];

        for (int i = 0; i < names.Length; i++)
        {
            ref byte first = ref _first[HashOf(names[i])];
            _next[i] = first;
            first = (byte)(i + 1);
        }
    }

    /// <summary>Gets the names in a list of words separated by the white space of HTML.</summary>
    internal ulong In(ReadOnlySpan<char> words, bool ignoreCase)
    {
        ulong found = 0;
        int start = 0;

        for (int i = 0; i < words.Length; i++)
        {
            // The first comparison rejects nearly every character.
            if (words[i] <= ' ' && words[i] is ' ' or '\t' or '\n' or '\f' or '\r')
            {
                found |= Of(words[start..i], ignoreCase);
                start = i + 1;
            }
        }

        return found | Of(words[start..], ignoreCase);
    }

    /// <summary>Gets the names that are equal to a text. There are several if they differ only in case and case is ignored.</summary>
    internal ulong Of(ReadOnlySpan<char> text, bool ignoreCase)
    {
        ulong found = 0;

        for (int i = _first[HashOf(text)]; i != 0; i = _next[i - 1])
        {
            found |= AttributeTest.EqualsText(text, _names[i - 1], ignoreCase) ? 1UL << (i - 1) : 0;
        }

        return found;
    }

    /// <summary>Hashes a name by its length and first letter, which distinguish most names, ignoring the case of ASCII letters.</summary>
    private static int HashOf(ReadOnlySpan<char> name) => name.IsEmpty ? 0 : ((name[0] | 0x20) + (name.Length * 7)) & (HashCodes - 1);
}
