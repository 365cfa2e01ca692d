using System;
using System.Collections.Generic;
using SchemaGen.Text;

namespace SchemaGen.JsonLd;

/// <summary>The texts of values of JSON-LD, or their addresses.</summary>
/// <remarks>
/// The text of an object is that of the first of its candidates that has one (its name, …), which may be objects in turn. A candidate that leads back to the object gives nothing, to none of
/// the objects on that way. So each object has one text, whichever was asked for first, and it is worked out once. The stack is explicit: names may be nested as deeply as a page likes.
/// </remarks>
/// <param name="graph">The page's blocks.</param>
/// <param name="isAddress">Whether addresses are wanted.</param>
internal sealed class JsonLdText(JsonLdGraph graph, bool isAddress)
{
    private static readonly JsonLdKey[] s_names = [new("name"), new("givenName"), new("familyName"), new("@value")];
    private static readonly JsonLdKey[] s_addresses = [new("url"), new("contentUrl"), new("@id"), new("@value")];

    private readonly JsonLdKey[] _keys = isAddress ? s_addresses : s_names;
    private readonly Dictionary<int, string> _texts = [];

    /// <summary>The objects whose text is not known yet, and how far their candidates were tried.</summary>
    private readonly Dictionary<int, Candidates> _tried = [];
    private readonly Stack<Candidates> _path = new();

    /// <summary>The text of a value, white space as it is; empty if it has none. Of an object it is the name, never an address, or the address.</summary>
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
    /// <returns>Its text; null if another object was pushed, or the objects of a circle were popped.</returns>
    private string? Next(Candidates candidates)
    {
        while (candidates.Key < _keys.Length && !graph.Tokens.Budget.IsExhausted)
        {
            if (!candidates.HasValue && !MoveNext(candidates))
            {
                candidates.Key++;
                candidates.HasItems = false;

                if (!isAddress && candidates.Key == 3 && candidates.GivenName.Length + candidates.FamilyName.Length > 0)
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
                if (isAddress || candidates.Key is 0 or 3)
                {
                    return text;
                }

                (candidates.GivenName, candidates.FamilyName) = candidates.Key == 1 ? (text, candidates.FamilyName) : (candidates.GivenName, text);
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

        // A circle: the candidate that each of its objects is at gives nothing. They are tried again when they are asked for again.
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

    /// <summary>"_:b0" names a node of this page, and no resource.</summary>
    private bool IsText(string text) => !ElementText.IsBlank(text) && !(isAddress && text.StartsWith("_:", StringComparison.Ordinal));

    /// <summary>Numbers and truth values as JSON writes them. Texts are HTML to many publishers (<c>Q&amp;amp;A</c>); that one is meant as it is written is the rare case.</summary>
    private string Leaf(int value)
    {
        JsonTokens tokens = graph.Tokens;
        return tokens.IsArray(value) ? string.Empty : tokens.IsString(value) ? CharacterReferences.Decode(tokens.Text(value)) : tokens.Text(value);
    }

    /// <summary>How far the candidates of an object were tried.</summary>
    private sealed class Candidates(int node)
    {
        public int Node => node;

        /// <summary>The key whose values are tried.</summary>
        public int Key { get; set; }

        /// <summary>Its values, once they were asked for; a field, because it is moved on in place.</summary>
        public JsonItems Items;

        public bool HasItems { get; set; }

        /// <summary>Whether the current value waits for the text of its object.</summary>
        public bool HasValue { get; set; }

        /// <summary>Whether the key has a text, so that its further values do not count.</summary>
        public bool IsKeyDone { get; set; }

        public bool IsOnPath { get; set; }

        public string GivenName { get; set; } = string.Empty;

        public string FamilyName { get; set; } = string.Empty;
    }
}
