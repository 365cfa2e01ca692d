using System;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>The runs of equal kinds of characters in a part of a name, by which hashes differ from words: <c>3kQ2w</c> changes between digits, capitals and small letters at almost every character.</summary>
/// <remarks>A capital belongs to the small letters after it, as in <c>Title</c>; several capitals in a row are one abbreviation.</remarks>
internal readonly struct TextRuns
{
    private readonly string _text;

    /// <summary>Counts the runs of a text of letters and digits.</summary>
    public TextRuns(string text)
    {
        _text = text;

        for (int i = 0; i < text.Length; i++)
        {
            char before = i == 0 ? '\0' : text[i - 1];
            bool isDigit = SelectorCharacters.IsDigit(text[i]);
            bool isUpper = text[i] is >= 'A' and <= 'Z';
            HasDigit |= isDigit;
            HasUpper |= isUpper;
            HasLower |= text[i] is >= 'a' and <= 'z';
            bool continues = isDigit ? SelectorCharacters.IsDigit(before)
                : isUpper ? before is >= 'A' and <= 'Z' && !(i + 1 < text.Length && text[i + 1] is >= 'a' and <= 'z')
                : i > 0 && !SelectorCharacters.IsDigit(before);
            Count += continues ? 0 : 1;
        }
    }

    /// <summary>The number of runs.</summary>
    public int Count { get; }

    /// <summary>Whether there is a digit.</summary>
    public bool HasDigit { get; }

    /// <summary>Whether there is a capital of ASCII.</summary>
    public bool HasUpper { get; }

    /// <summary>Whether there is a small letter of ASCII.</summary>
    public bool HasLower { get; }

    /// <summary>Whether there are letters and digits.</summary>
    public bool IsMixed => HasDigit && (HasUpper || HasLower);

    /// <summary>Whether the runs are short: no longer than two characters on average.</summary>
    public bool AreShort => Count * 2 >= _text.Length;

    /// <summary>Whether it is a word with a small number, as <c>level3</c>, or a digit with a word, as <c>2columns</c>.</summary>
    public bool IsNumberedWord
    {
        get
        {
            string text = _text;
            int digits = text.Count(SelectorCharacters.IsDigit);
            return Count == 2 && digits <= (SelectorCharacters.IsDigit(text[0]) ? 1 : 2) && text.Length - digits >= 2 && HasVowel(text) && !LetterPairs.HasRare(text);
        }
    }

    /// <summary>Whether three letters or more in a row have no vowel, which hardly a word of a name has.</summary>
    public bool HasUnpronounceableStart
    {
        get
        {
            string text = _text;
            int end = Enumerable.Range(1, Math.Max(0, text.Length - 1)).FirstOrDefault(i => text[i] is >= 'A' and <= 'Z');
            return end >= 3 && !HasVowel(text.Substring(0, end));
        }
    }

    /// <summary>Reports whether a text has a vowel.</summary>
    public static bool HasVowel(string text) => text.IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y']) >= 0;
}
