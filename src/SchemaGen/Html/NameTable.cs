using System;
using System.Buffers;

namespace SchemaGen.Html;

/// <summary>Numbers the names of one page that the parser does not know.</summary>
/// <remarks>Hashed with the seed of the process, so that a page cannot choose names that collide.</remarks>
internal sealed class NameTable(int firstNumber)
{
    private const int MinimumLength = 64;
    private const int StackLength = 128;

    private int[] _buckets = [];
    private Entry[] _entries = [];

    /// <summary>The number that the next new name gets.</summary>
    public int NextNumber => firstNumber + Count;

    private int Count { get; set; }

    /// <summary>Gets a name by its number.</summary>
    public string NameOf(int number) => _entries[number - firstNumber].Name;

    /// <summary>Gets the number of a name in lower case.</summary>
    public int GetOrAdd(ReadOnlySpan<char> name)
    {
        int hash = string.GetHashCode(name, StringComparison.Ordinal);

        for (int index = _buckets.Length == 0 ? -1 : _buckets[hash & (_buckets.Length - 1)] - 1; index >= 0; index = _entries[index].Next)
        {
            if (_entries[index].Hash == hash && name.SequenceEqual(_entries[index].Name))
            {
                return firstNumber + index;
            }
        }

        if (Count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[Count] = new Entry(name.ToString(), hash, bucket - 1);
        bucket = ++Count;
        return firstNumber + Count - 1;
    }

    /// <summary>Gets the number of a name as the input has it: letters of ASCII become lower case, U+0000 becomes U+FFFD.</summary>
    public int GetOrAddNormalized(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAnyInRange('A', 'Z') && !name.Contains('\0'))
        {
            return GetOrAdd(name);
        }

        char[]? rented = name.Length > StackLength ? ArrayPool<char>.Shared.Rent(name.Length) : null;
        Span<char> normalized = rented ?? stackalloc char[StackLength];
        normalized = normalized[..name.Length];
        Normalize(name, normalized);
        int number = GetOrAdd(normalized);

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return number;
    }

    /// <summary>Writes a name as it is in the tree.</summary>
    public static void Normalize(ReadOnlySpan<char> name, Span<char> normalized)
    {
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            normalized[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c == '\0' ? '\uFFFD' : c;
        }
    }

    private void Grow()
    {
        Array.Resize(ref _entries, Math.Max(MinimumLength, _entries.Length * 2));
        _buckets = new int[_entries.Length];

        for (int index = 0; index < Count; index++)
        {
            ref int bucket = ref _buckets[_entries[index].Hash & (_buckets.Length - 1)];
            _entries[index] = _entries[index] with { Next = bucket - 1 };
            bucket = index + 1;
        }
    }

    private readonly record struct Entry(string Name, int Hash, int Next);
}
