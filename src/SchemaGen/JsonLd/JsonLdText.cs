using System;
using System.Collections.Generic;
using SchemaGen.Text;

namespace SchemaGen.JsonLd;

/// <summary>The texts of values of JSON-LD, or their addresses.</summary>
/// <remarks>
/// The text of an object is that of the first candidate that has one (its name, …); candidates may be objects in turn. A candidate that leads back to the object gives no text to any of
/// the objects on that cycle. Each object therefore has one text, whichever is read first, and it is computed once. The stack is explicit, because a page may nest names to any depth.
/// </remarks>
/// <param name="graph">The blocks of the page.</param>
/// <param name="isAddress">Whether addresses are read instead of names.</param>
internal sealed class JsonLdText(JsonLdGraph graph, bool isAddress)
{
    /// <summary>The indexes of keys in <see cref="s_names"/>, after <c>name</c>.</summary>
    private const int GivenNameKey = 1, ValueKey = 3;

    private static readonly JsonLdKey[] s_names = [new("name"), new("givenName"), new("familyName"), new("@value")];
    private static readonly JsonLdKey[] s_addresses = [new("url"), new("contentUrl"), new("@id"), new("@value")];

    private readonly JsonLdKey[] _keys = isAddress ? s_addresses : s_names;
    private readonly Dictionary<int, string> _texts = [];

    /// <summary>The objects whose text is not known yet, with the progress of their candidates.</summary>
    private readonly Dictionary<int, Candidates> _tried = [];
    private readonly Stack<Candidates> _path = new();

    /// <summary>Gets the text of a value with its white space; empty if it has none. The text of an object is its name, or its address where addresses are read.</summary>
    public string Of(int value)
    {
        if (!graph.Tokens.IsObject(value))
        {
            return Leaf(value);
        }

        int asked = graph.Resolve(value);

        if (!_texts.ContainsKey(asked))
        {
            Push(asked);

            while (_path.TryPeek(out Candidates? candidates))
            {
                if (Next(candidates) is { } text)
                {
                    _texts[candidates.Node] = text;
                    _tried.Remove(candidates.Node);
                    candidates.IsOnPath = false;
                    _path.Pop();
                }
            }
        }

        return _texts[asked];
    }

    private void Push(int node)
    {
        if (!_tried.TryGetValue(node, out Candidates? candidates))
        {
            candidates = new Candidates(node);
            _tried.Add(node, candidates);
        }

        candidates.IsOnPath = true;
        _path.Push(candidates);
    }

    /// <summary>Tries the candidates of an object.</summary>
    /// <returns>The text; null if another object was pushed, or the objects of a cycle were popped.</returns>
    private string? Next(Candidates candidates)
    {
        while (candidates.Key < _keys.Length && !graph.Tokens.Budget.IsExhausted)
        {
            if (!candidates.HasValue && !MoveNext(candidates))
            {
                candidates.Key++;
                candidates.HasItems = false;

                if (!isAddress && candidates.Key == ValueKey && candidates.GivenName.Length + candidates.FamilyName.Length > 0)
                {
                    return candidates.GivenName.Length > 0 && candidates.FamilyName.Length > 0 ? candidates.GivenName + " " + candidates.FamilyName : candidates.GivenName + candidates.FamilyName;
                }

                continue;
            }

            if (TextOf(candidates.Items.Current) is not { } text)
            {
                return null;
            }

            candidates.HasValue = false;

            if (IsText(text))
            {
                if (isAddress || candidates.Key is not (>= GivenNameKey and < ValueKey))
                {
                    return text;
                }

                (candidates.GivenName, candidates.FamilyName) = candidates.Key == GivenNameKey ? (text, candidates.FamilyName) : (candidates.GivenName, text);
                candidates.IsKeyDone = true;
            }
        }

        return string.Empty;
    }

    private bool MoveNext(Candidates candidates)
    {
        if (candidates.IsKeyDone)
        {
            candidates.IsKeyDone = false;
            return false;
        }

        if (!candidates.HasItems)
        {
            candidates.HasItems = true;
            candidates.Items = graph.Values(candidates.Node, _keys[candidates.Key]);
        }

        return candidates.HasValue = candidates.Items.MoveNext();
    }

    /// <returns>Null if it is not known yet.</returns>
    private string? TextOf(int value)
    {
        if (!graph.Tokens.IsObject(value))
        {
            return Leaf(value);
        }

        int node = graph.Resolve(value);

        if (_texts.TryGetValue(node, out string? text))
        {
            return text;
        }

        if (!_tried.TryGetValue(node, out Candidates? known) || !known.IsOnPath)
        {
            Push(node);
            return null;
        }

        // In a cycle, the current candidate of each object gives no text. The objects continue with their next candidates when they are read again.
        Candidates popped;

        do
        {
            popped = _path.Pop();
            popped.IsOnPath = false;
            popped.HasValue = false;
        }
        while (popped != known);

        Push(node);
        return null;
    }

    /// <summary>Reports whether a text counts: it is not blank, and as an address it is not a name that identifies a node only within this page, such as <c>_:b0</c>.</summary>
    private bool IsText(string text) => !ElementText.IsBlank(text) && !(isAddress && text.StartsWith("_:", StringComparison.Ordinal));

    /// <summary>Gets the text of a scalar: numbers and truth values as JSON writes them. Many publishers write HTML into texts (<c>Q&amp;amp;A</c>), so references are decoded; references that are meant literally are rare.</summary>
    private string Leaf(int value)
    {
        JsonTokens tokens = graph.Tokens;
        return tokens.IsArray(value) ? string.Empty : tokens.IsString(value) ? CharacterReferences.Decode(tokens.Text(value)) : tokens.Text(value);
    }

    /// <summary>The progress of the candidates of an object.</summary>
    private sealed class Candidates(int node)
    {
        public int Node => node;

        /// <summary>The key whose values are tried.</summary>
        public int Key { get; set; }

        /// <summary>The values of the key; a field, because the enumerator is advanced in place.</summary>
        public JsonItems Items;

        public bool HasItems { get; set; }

        /// <summary>Whether the current value waits for the text of its object.</summary>
        public bool HasValue { get; set; }

        /// <summary>Whether the key has a text, so that its further values are skipped.</summary>
        public bool IsKeyDone { get; set; }

        public bool IsOnPath { get; set; }

        public string GivenName { get; set; } = string.Empty;

        public string FamilyName { get; set; } = string.Empty;
    }
}
