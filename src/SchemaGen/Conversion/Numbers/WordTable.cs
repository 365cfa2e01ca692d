using System;
using System.Collections.Generic;

namespace SchemaGen.Conversion.Numbers;

/// <summary>Words with a small number each, looked up by a part of a text without allocating.</summary>
/// <remarks>Keyed by hash: .NET 8 has no lookup of a span in a dictionary of strings.</remarks>
internal sealed class WordTable
{
    private readonly Dictionary<int, List<(string Word, int Value)>> _byHash = [];

    /// <summary>Adds a word. The largest of several values of a word counts.</summary>
    internal void Add(string word, int value)
    {
        int hash = string.GetHashCode(word, StringComparison.Ordinal);
        if (!_byHash.TryGetValue(hash, out List<(string Word, int Value)>? words))
        {
            _byHash.Add(hash, words = []);
        }

        int index = words.FindIndex(known => known.Word == word);
        if (index < 0)
        {
            words.Add((word, value));
        }
        else
        {
            words[index] = (word, Math.Max(value, words[index].Value));
        }
    }

    /// <summary>Gets the number of a word.</summary>
    internal bool TryGet(ReadOnlySpan<char> word, out int value)
    {
        if (_byHash.TryGetValue(string.GetHashCode(word, StringComparison.Ordinal), out List<(string Word, int Value)>? words))
        {
            foreach ((string known, int number) in words)
            {
                if (word.SequenceEqual(known))
                {
                    value = number;
                    return true;
                }
            }
        }

        value = 0;
        return false;
    }
}
