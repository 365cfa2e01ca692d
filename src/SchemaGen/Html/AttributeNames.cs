using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>The numbers of the attribute names that the parser knows, and of those that are common on pages.</summary>
/// <remarks>The tokenizer computes a key while it looks for the end of a name. Keys are not unique, so a name that is found by its key is compared as well.</remarks>
internal static partial class AttributeNames
{
    /// <summary>The code of characters beyond ASCII.</summary>
    public const uint OtherCode = 63;

    private const int TableBits = 9;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly string[] s_names = (" " + KnownNames).Split(' ');
    private static readonly ulong[] s_keys = new ulong[1 << TableBits];
    private static readonly ushort[] s_numbers = new ushort[1 << TableBits];

    static AttributeNames()
    {
        for (ushort number = 1; number < KnownCount; number++)
        {
            ulong key = 0;

            foreach (char c in s_names[number])
            {
                key = Append(key, Codes[c]);
            }

            int slot = SlotOf(key);

            while (s_keys[slot] != 0)
            {
                slot = (slot + 1) & ((1 << TableBits) - 1);
            }

            s_keys[slot] = key;
            s_numbers[slot] = number;
        }
    }

    /// <summary>The code of each ASCII character, the same for both cases of a letter; 0 for the characters that end a name.</summary>
    public static byte[] Codes { get; } = MakeCodes();

    /// <summary>Gets a known name.</summary>
    public static string NameOf(int number) => s_names[number];

    /// <summary>Mixes a character's code into a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong key, uint code) => BitOperations.RotateLeft(key, 6) ^ code;

    /// <summary>Finds a name, ignoring case.</summary>
    /// <returns>The number of the name; 0 if it is not known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ulong key, ReadOnlySpan<char> name)
    {
        for (int slot = SlotOf(key); ; slot = (slot + 1) & ((1 << TableBits) - 1))
        {
            ulong found = s_keys[slot];

            if (found == key)
            {
                int number = s_numbers[slot];
                string known = s_names[number];
                return name.SequenceEqual(known) || Ascii.EqualsIgnoreCase(name, known) ? number : 0;
            }

            if (found == 0)
            {
                return 0;
            }
        }
    }

    private static int SlotOf(ulong key) => (int)((key * Multiplier) >> (64 - TableBits));

    private static byte[] MakeCodes()
    {
        var codes = new byte[128];

        for (int c = 0; c < codes.Length; c++)
        {
            codes[c] = (char)c switch
            {
                ' ' or '\t' or '\n' or '\f' or '\r' or '/' or '>' or '=' => 0,
                >= 'a' and <= 'z' => (byte)(c - 'a' + 1),
                >= 'A' and <= 'Z' => (byte)(c - 'A' + 1),
                >= '0' and <= '9' => (byte)(c - '0' + 27),
                '-' => 37,
                ':' => 38,
                '_' => 39,
                _ => (byte)(40 + (c % 20)),
            };
        }

        return codes;
    }
}
