using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>Finds the numbers of <see cref="TagNames"/>.</summary>
/// <remarks>
/// A name of up to 12 letters and digits from 1 to 6 is packed into 60 bits, 5 for each character, and found by hashing that number. The names of SVG in mixed
/// case are found only by their exact text (<see cref="Find"/>): a tag gives the name in lower case, which <see cref="ForeignNames"/> adjusts.
/// </remarks>
internal static class TagTable
{
    /// <summary>The longest name that is packed into a key.</summary>
    public const int MaxPackedLength = 12;

    private const int TableBits = 10;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly string[] s_names = (" " + TagNameList.Names).Split(' ');
    private static readonly ulong[] s_keys = new ulong[1 << TableBits];
    private static readonly ushort[] s_numbers = new ushort[1 << TableBits];
    private static readonly ushort[] s_longNames = FillTable();
    private static readonly Dictionary<string, ushort> s_byName = Enumerable.Range(1, s_names.Length - 1).ToDictionary(static number => s_names[number], static number => (ushort)number, StringComparer.Ordinal);

    /// <summary>Gets a known name.</summary>
    public static string NameOf(int number) => s_names[number];

    /// <summary>Finds a name by its exact text.</summary>
    /// <returns>The number of the name; 0 if it is not known.</returns>
    public static ushort Find(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>Finds a name that is too long for a key, ignoring case.</summary>
    /// <returns>The number of the name; 0 if it is not known.</returns>
    public static ushort FindLong(ReadOnlySpan<char> name)
    {
        foreach (ushort number in s_longNames)
        {
            if (Ascii.EqualsIgnoreCase(name, s_names[number]))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>Finds a name by its key.</summary>
    /// <returns>The number of the name; 0 if it is not known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort FindByKey(ulong key)
    {
        for (int slot = SlotOf(key); ; slot = (slot + 1) & ((1 << TableBits) - 1))
        {
            ulong found = s_keys[slot];

            if (found == key)
            {
                return s_numbers[slot];
            }

            if (found == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>Appends a character of either case to a key.</summary>
    /// <returns>False if the character cannot be part of a key.</returns>
    /// <remarks>The first character of a name is a letter, so the code 0 of the digit 6 is never leading.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAppend(char c, ref ulong key)
    {
        uint letter = (uint)((c | 0x20) - 'a');

        if (letter < 26)
        {
            key = (key << 5) | (letter + 1);
            return true;
        }

        if (c is >= '1' and <= '6')
        {
            key = (key << 5) | (c == '6' ? 0u : (uint)(c - '1' + 27));
            return true;
        }

        return false;
    }

    private static int SlotOf(ulong key) => (int)((key * Multiplier) >> (64 - TableBits));

    /// <returns>The names that have no key.</returns>
    private static ushort[] FillTable()
    {
        var longNames = new List<ushort>();

        for (ushort number = 1; number < TagNames.FirstUnknown; number++)
        {
            string name = s_names[number];

            if (name.AsSpan().ContainsAnyInRange('A', 'Z'))
            {
                continue;
            }

            if (name.Length > MaxPackedLength)
            {
                longNames.Add(number);
                continue;
            }

            ulong key = 0;

            foreach (char c in name)
            {
                TryAppend(c, ref key);
            }

            int slot = SlotOf(key);

            while (s_keys[slot] != 0)
            {
                slot = (slot + 1) & ((1 << TableBits) - 1);
            }

            s_keys[slot] = key;
            s_numbers[slot] = number;
        }

        return [.. longNames];
    }
}
