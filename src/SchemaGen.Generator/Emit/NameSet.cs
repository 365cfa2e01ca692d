using System;
using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Generator.Emit;

/// <summary>The names of one scope of the generated code, each assigned once.</summary>
/// <param name="reserved">The names that cannot be assigned: those that the emitter writes itself, or that are inherited.</param>
internal sealed class NameSet(ICollection<string> reserved)
{
    /// <summary>The number of names up to which a list is as fast as a set, and smaller.</summary>
    private const int MaxListed = 32;

    private readonly List<string> _taken = [];
    private HashSet<string>? _many;

    // The next number of a name that is taken, so that a thousand equal names take a thousand steps.
    private Dictionary<string, int>? _next;

    /// <summary>Assigns a name, or the first free one with a number after it.</summary>
    public string Add(string name)
    {
        string free = name;

        if (IsTaken(free))
        {
            _next ??= [];
            int number = _next.TryGetValue(name, out int next) ? next : 2;

            do
            {
                free = name + number.ToString(CultureInfo.InvariantCulture);
                number++;
            }
            while (IsTaken(free));

            _next[name] = number;
        }

        _taken.Add(free);
        _many?.Add(free);
        return free;
    }

    private bool IsTaken(string name)
    {
        if (reserved.Contains(name))
        {
            return true;
        }

        if (_taken.Count > MaxListed)
        {
            _many ??= [.. _taken];
            return _many.Contains(name);
        }

        foreach (string taken in _taken)
        {
            if (string.Equals(taken, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Assigns a name to each item of the generated code.</summary>
    /// <param name="items">The items.</param>
    /// <param name="nameOf">Makes the name that an item should have.</param>
    public string[] AddAll<T>(EquatableArray<T> items, Func<T, string> nameOf)
    {
        string[] names = items.Count == 0 ? [] : new string[items.Count];

        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Add(nameOf(items[i]));
        }

        return names;
    }

    /// <summary>Makes a name of a text: its words, each with a capital letter.</summary>
    /// <param name="text">The text, such as a selector.</param>
    /// <param name="fallback">The name for a text without letters.</param>
    public static string Pascal(string text, string fallback)
    {
        const int MaxLength = 24;

        if (IsPascal(text))
        {
            return text;
        }

        // Nearly all are short; a long one may be a whole selector.
        Span<char> name = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        int length = 0;
        bool isStart = true;

        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isStart = true;

                if (length >= MaxLength)
                {
                    break;
                }
            }
            else
            {
                name[length++] = isStart ? char.ToUpperInvariant(c) : c;
                isStart = false;
            }
        }

        string pascal = name.Slice(0, length).ToString();
        return length == 0 ? fallback : char.IsDigit(pascal[0]) ? fallback + pascal : pascal;
    }

    private static bool IsPascal(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0 && text[0] is >= 'A' and <= 'Z';
    }

    /// <summary>Makes the name of a local variable or field of a name: with a small first letter, without <c>@</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
