using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Planning;

/// <summary>Names of one scope of the generated code, each given once.</summary>
/// <param name="reserved">Names that are never given; the set is only read, and may be shared.</param>
internal sealed class NameSet(HashSet<string> reserved)
{
    /// <summary>Up to so many names a list is the smallest, and as fast.</summary>
    private const int MaxListed = 16;

    private readonly List<string> _taken = [];
    private HashSet<string>? _many;

    // The next number of a name that was asked for before, so that a thousand equal names take a thousand steps.
    private Dictionary<string, int>? _next;

    /// <summary>Takes a name, or the first free one with a number behind it.</summary>
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

        if (_taken.Count <= MaxListed)
        {
            return _taken.Contains(name);
        }

        _many ??= [.. _taken];
        return _many.Contains(name);
    }

    /// <summary>A name for a text: its words, each with a capital.</summary>
    /// <param name="text">The text, such as a selector.</param>
    /// <param name="fallback">The name of a text without letters.</param>
    public static string Pascal(string text, string fallback)
    {
        const int MaxLength = 24;

        if (IsPascal(text))
        {
            return text;
        }

        var name = new StringBuilder();
        bool isStart = true;

        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isStart = true;

                if (name.Length >= MaxLength)
                {
                    break;
                }
            }
            else
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
                isStart = false;
            }
        }

        return name.Length == 0 ? fallback : char.IsDigit(name[0]) ? fallback + name : name.ToString();
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

    /// <summary>A name for a local variable: with a small first letter, and never a keyword.</summary>
    public static string Camel(string name)
    {
        string camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(camel) != SyntaxKind.None ? "@" + camel : camel;
    }
}
