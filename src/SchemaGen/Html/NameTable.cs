using System;
using System.Buffers;
using System.Numerics;

namespace SchemaGen.Html;

/// <summary>Numbers the names of one page that the parser does not know.</summary>
/// <remarks>
/// A name in the input is stored as a range, and becomes a string when it is requested. Names are hashed with the random seed of the process, so that a page cannot choose names that collide.
/// </remarks>
internal sealed class NameTable(int firstNumber) : IDisposable
{
    private const int MinimumLength = 64;
    private const int StackLength = 128;

    private int[] _buckets = [];
    private Entry[] _entries = [];
    private int _bucketMask;
    private int _count;

    /// <summary>The page that contains the ranges of the names.</summary>
    public ReadOnlyMemory<char> Input { get; set; }

    /// <summary>The number that the next new name gets.</summary>
    public int NextNumber => firstNumber + _count;

    /// <summary>Gets a name by its number.</summary>
    public string NameOf(int number)
    {
        ref Entry entry = ref _entries[number - firstNumber];
        return entry.Name ??= Input.Span.Slice(entry.Start, entry.Length).ToString();
    }

    /// <summary>Reports whether a number is that of a name, without making a string of it.</summary>
    public bool Is(int number, ReadOnlySpan<char> name)
    {
        ref Entry entry = ref _entries[number - firstNumber];
        return name.SequenceEqual(entry.Name is { } known ? known : Input.Span.Slice(entry.Start, entry.Length));
    }

    /// <summary>Gets the number of a name, which is compared exactly.</summary>
    public int GetOrAdd(string name) => GetOrAdd(name, start: 0, name, default);

    /// <summary>Gets the number of a name in the input. ASCII letters are compared in lower case, and U+0000 as U+FFFD.</summary>
    /// <param name="input">The text of <see cref="Input"/>.</param>
    /// <param name="start">The start of the name.</param>
    /// <param name="length">The length of the name.</param>
    public int GetOrAdd(ReadOnlySpan<char> input, int start, int length)
    {
        ReadOnlySpan<char> name = input.Slice(start, length);

        if (!name.ContainsAnyInRange('A', 'Z') && !name.Contains('\0'))
        {
            return GetOrAdd(name, start, null, input);
        }

        char[]? rented = length > StackLength ? ArrayPool<char>.Shared.Rent(length) : null;
        Span<char> normalized = rented ?? stackalloc char[StackLength];
        normalized = normalized[..length];
        Normalize(name, normalized);
        int number = GetOrAdd(normalized, start: -1, null, input);

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return number;
    }

    /// <summary>Writes a name in the form that it has in the tree.</summary>
    public static void Normalize(ReadOnlySpan<char> name, Span<char> normalized)
    {
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            normalized[i] = c == '\0' ? '\uFFFD' : AsciiCase.ToLower(c);
        }
    }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        Input = default;
        Return();
    }

    private void Return()
    {
        if (_entries.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_buckets);
            Array.Clear(_entries, 0, _count);
            ArrayPool<Entry>.Shared.Return(_entries);
            _buckets = [];
            _entries = [];
            _count = 0;
        }
    }

    /// <param name="name">The name in the form that it has in the tree.</param>
    /// <param name="start">The index at which the input has it in this form; -1 if it has it in another.</param>
    /// <param name="text">The name as a string, if there is one.</param>
    /// <param name="input">The text of <see cref="Input"/>.</param>
    private int GetOrAdd(ReadOnlySpan<char> name, int start, string? text, ReadOnlySpan<char> input)
    {
        int hash = string.GetHashCode(name, StringComparison.Ordinal);

        for (int index = _count == 0 ? -1 : _buckets[hash & _bucketMask] - 1; index >= 0; index = _entries[index].Next)
        {
            ref Entry entry = ref _entries[index];

            if (entry.Hash == hash && name.SequenceEqual(entry.Name is { } known ? known : input.Slice(entry.Start, entry.Length)))
            {
                return firstNumber + index;
            }
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[hash & _bucketMask];
        _entries[_count] = new Entry { Name = start < 0 ? name.ToString() : text, Start = start, Length = name.Length, Hash = hash, Next = bucket - 1 };
        bucket = ++_count;
        return firstNumber + _count - 1;
    }

    private void Grow()
    {
        Entry[] larger = ArrayPool<Entry>.Shared.Rent(Math.Max(MinimumLength, _entries.Length * 2));
        int[] buckets = ArrayPool<int>.Shared.Rent(larger.Length);
        int count = _count;
        Array.Copy(_entries, larger, count);
        Return();
        _count = count;
        _entries = larger;
        _buckets = buckets;
        _bucketMask = (int)(BitOperations.RoundUpToPowerOf2((uint)buckets.Length + 1) / 2) - 1;
        Array.Clear(_buckets, 0, _bucketMask + 1);

        for (int index = 0; index < count; index++)
        {
            ref int bucket = ref _buckets[_entries[index].Hash & _bucketMask];
            _entries[index].Next = bucket - 1;
            bucket = index + 1;
        }
    }

    private struct Entry
    {
        /// <summary>The name as a string; null while only its range in the input is known.</summary>
        public string? Name;
        public int Start;
        public int Length;
        public int Hash;

        /// <summary>The next entry of the same bucket; -1 if there is none.</summary>
        public int Next;
    }
}
