using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Vocabularies;

/// <summary>The names of a vocabulary, and the one that a misspelled name may mean.</summary>
internal sealed class NameIndex
{
    /// <summary>The length up to which a prefix with another letter is another prefix.</summary>
    private const int ShortPrefix = 4;

    /// <summary>The length of a name that is longer than all of the vocabularies.</summary>
    private const int LongName = 100;

    private readonly HashSet<string> _known;
    private readonly string[] _usual;
    private readonly string[] _rare;
    private readonly Lazy<Dictionary<string, string>> _plain;
    private readonly Lazy<HashSet<string>> _words;
    private readonly RecentValues<string, string?> _nearest;

    /// <param name="usual">The names that are often meant; of several that are equally near, the first is.</param>
    /// <param name="rare">The names that are rarely meant, and only by a name that is very similar.</param>
    /// <param name="other">Names that are known, but are no standard and so are not suggested.</param>
    /// <param name="comparer">Whether upper and lower case differ.</param>
    public NameIndex(IEnumerable<string> usual, IEnumerable<string> rare, IEnumerable<string> other, StringComparer comparer)
    {
        _known = new HashSet<string>(comparer);
        _usual = [.. usual.Where(_known.Add)];
        _rare = [.. rare.Where(_known.Add)];
        string[] unusual = [.. other.Where(_known.Add)];

        // Most names are known, and need neither.
        _plain = new Lazy<Dictionary<string, string>>(() => _usual.Concat(_rare).GroupBy(PlainOf).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal));
        _words = new Lazy<HashSet<string>>(() => [.. _usual.Concat(_rare).Concat(unusual).SelectMany(WordsOf)]);
        _nearest = new RecentValues<string, string?>(FindNearest, capacity: 1024);
    }

    /// <summary>Reports whether a name is in the vocabulary.</summary>
    public bool Contains(string name) => _known.Contains(name);

    /// <summary>Finds the name that is probably meant by one that is not in the vocabulary: <c>datePublished</c> for <c>datePublised</c>.</summary>
    /// <returns>Null if the name is known, or is not similar to any that is.</returns>
    public string? Nearest(string name) => name.Length > LongName || Contains(name) ? null : _nearest.Get(name);

    private string? FindNearest(string name)
    {
        if (_plain.Value.TryGetValue(PlainOf(name), out string? same))
        {
            return same;
        }

        // A name whose words are all spelled correctly is not misspelled, but another name: 'published', 'imageUrl'.
        if (WordsOf(name).All(_words.Value.Contains))
        {
            return null;
        }

        int length = name.Length - PrefixOf(name);
        string? nearest = Closest(name, _usual, length < 3 ? 0 : length < 8 ? 1 : length < 13 ? 2 : 3)
            ?? (Closest(name, _rare, length < 6 ? 0 : length < 12 ? 1 : 2) is { } rare && !IsPlural(name, rare) ? rare : null);

        // A name with another word is not misspelled, either: 'datePublishedISO'.
        bool isExtended = nearest is not null && name.Length > nearest.Length && name.StartsWith(nearest, StringComparison.Ordinal) && !char.IsLower(name[nearest.Length]);
        return isExtended ? null : nearest;
    }

    /// <summary>Finds the name that differs least.</summary>
    /// <param name="name">The name.</param>
    /// <param name="names">The names to choose from.</param>
    /// <param name="tolerance">The number of wrong letters with which a name is still recognized.</param>
    private static string? Closest(string name, string[] names, int tolerance)
    {
        string lower = name.ToLowerInvariant();
        int prefix = PrefixOf(name);
        string? closest = null;
        bool isUnique = true;
        int best = tolerance + 1;

        foreach (string candidate in tolerance == 0 ? [] : names)
        {
            bool isOther = prefix == 0 ? PrefixOf(candidate) > 0 : prefix <= ShortPrefix && !candidate.StartsWith(name.Substring(0, prefix), StringComparison.OrdinalIgnoreCase);

            if (isOther || Math.Abs(candidate.Length - name.Length) > tolerance)
            {
                continue;
            }

            int distance = EditDistance.Between(lower, candidate.ToLowerInvariant());

            if (distance < best)
            {
                best = distance;
                closest = candidate;
                isUnique = true;
            }
            else if (distance == best)
            {
                isUnique = false;
            }
        }

        // Most short names are close to several others.
        return isUnique || name.Length - prefix > 4 ? closest : null;
    }

    private static bool IsPlural(string name, string other) => name == other + "s" || other == name + "s";

    /// <summary>Gets the length of the prefix that names a vocabulary, which all of its names have: <c>og:</c>.</summary>
    private static int PrefixOf(string name) => name.IndexOfAny([':', '.']) + 1;

    /// <summary>Removes what differs in the spellings of one name: case, and signs between words.</summary>
    private static string PlainOf(string name)
    {
        var plain = new StringBuilder(name.Length);

        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    /// <summary>Splits a name into words in lower case: <c>date</c> and <c>published</c>; <c>published</c> and <c>time</c>.</summary>
    private static IEnumerable<string> WordsOf(string name)
    {
        int start = 0;

        for (int i = 1; i <= name.Length; i++)
        {
            bool isEnd = i == name.Length || !char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]));

            if (isEnd)
            {
                string word = name.Substring(start, i - start).Trim('_', '-', ':', '.').ToLowerInvariant();
                start = i;

                if (word.Length > 0)
                {
                    yield return word;
                }
            }
        }
    }
}
