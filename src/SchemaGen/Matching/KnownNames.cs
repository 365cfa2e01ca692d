using System;
using System.ComponentModel;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <summary>Up to 64 names that a schema looks for, a bit each: the classes of elements, or the names of meta elements. Made for generated code.</summary>
/// <remarks>A schema of 50 fields asks each element for 25 classes, and hardly any element has one. So an attribute is gone through once, and whether its names are known costs a test of a bit each.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownNames
{
    private const int Kinds = 64;

    private readonly string[] _names;

    /// <summary>For each kind the first name of it, counted from 1; and for each name the next of its kind.</summary>
    private readonly byte[] _first = new byte[Kinds];
    private readonly byte[] _next;

    /// <param name="names">The names; the first has the lowest bit.</param>
    public KnownNames(params string[] names)
    {
        _names = names;
        _next = new byte[names.Length];

        for (int i = 0; i < names.Length; i++)
        {
            ref byte first = ref _first[KindOf(names[i])];
            _next[i] = first;
            first = (byte)(i + 1);
        }
    }

    /// <summary>Which of the names are in a text whose words the white space of HTML parts.</summary>
    internal ulong In(ReadOnlySpan<char> words, bool ignoreCase)
    {
        ulong found = 0;
        int start = 0;

        for (int i = 0; i < words.Length; i++)
        {
            // One comparison for nearly every character.
            if (words[i] <= ' ' && words[i] is ' ' or '\t' or '\n' or '\f' or '\r')
            {
                found |= Of(words[start..i], ignoreCase);
                start = i + 1;
            }
        }

        return found | Of(words[start..], ignoreCase);
    }

    /// <summary>Which of the names a text is: of those that differ only in case several can be.</summary>
    internal ulong Of(ReadOnlySpan<char> text, bool ignoreCase)
    {
        ulong found = 0;

        for (int i = _first[KindOf(text)]; i != 0; i = _next[i - 1])
        {
            found |= AttributeTest.EqualsText(text, _names[i - 1], ignoreCase) ? 1UL << (i - 1) : 0;
        }

        return found;
    }

    /// <summary>Length and first letter, which tell most names apart; ASCII letters count without case.</summary>
    private static int KindOf(ReadOnlySpan<char> name) => name.IsEmpty ? 0 : ((name[0] | 0x20) + (name.Length * 7)) & (Kinds - 1);
}
