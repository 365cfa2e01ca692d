using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Numbers;

/// <summary>The words and abbreviations of a culture that multiply a number: <c>million</c>, <c>млн</c>, <c>ألف</c>.</summary>
internal sealed class MagnitudeWords
{
    /// <summary>The length of the longest word that is looked up; the longest in CLDR has 20 letters.</summary>
    internal const int MaxLength = 24;

    private const string Invariant = "und";

    /// <summary>The number that is added to the exponent of a word that precedes its number.</summary>
    private const int Preceding = 100;

    private const int TwoFactors = -1;

    /// <summary>Words of three and more Latin letters that multiply in one language and have another meaning in others: miles, minutes, names.</summary>
    private const string Ordinary = "min kun tri mile miles ming libo kilu mano vote kuma";

    /// <summary>Abbreviations with different powers in different languages, or that are units: 12 M is 12 million in English and 12 milliard in Indonesian.</summary>
    private const string AmbiguousAbbreviations = "М ty M m MM mM B b T G kM rb jt bn Bn BN mn Mn MN tn Tn TN md Md MD";

    private static readonly Lazy<Dictionary<string, MagnitudeWords>> s_byTag = new(Read);

    /// <summary>The words of all cultures; the value is 1 if the word precedes its number.</summary>
    private static readonly Lazy<WordTable> s_anywhere = new(ReadAnywhere);

    private static readonly CultureTable<MagnitudeWords> s_byCulture = new(s_byTag, static () => s_byTag.Value[Invariant]);

    private readonly WordTable _words = new();

    /// <summary>Gets the words of a culture; the English ones for the invariant culture, and for cultures without words in CLDR.</summary>
    internal static MagnitudeWords Of(string culture) => s_byCulture.Of(culture);

    /// <summary>Looks a word up in the culture, then in all others; a match in another culture makes the number ambiguous.</summary>
    /// <param name="word">At most <see cref="MaxLength"/> letters, without full stops.</param>
    /// <param name="hasFullStop">Whether a full stop follows.</param>
    internal Magnitude Find(ReadOnlySpan<char> word, bool hasFullStop)
    {
        Span<char> buffer = stackalloc char[MaxLength + 1];
        if (TryFindOwn(word, hasFullStop, buffer, out int exponent))
        {
            return exponent switch
            {
                0 => default,
                TwoFactors => new Magnitude(MagnitudeKind.Ambiguous),
                >= Preceding => new Magnitude(MagnitudeKind.Power, exponent - Preceding, Precedes: true),
                _ => new Magnitude(MagnitudeKind.Power, exponent),
            };
        }

        switch (word)
        {
            case "k" or "K":
                // All languages of CLDR except Tongan agree with the SI prefix.
                return new Magnitude(MagnitudeKind.Power, 3);
            case "de":
                // A connecting word in the Romance languages; an ordinary word unless a magnitude follows.
                return new Magnitude(MagnitudeKind.Joiner);
        }

        return s_anywhere.Value.TryGet(word, out int precedes) || (word.Length > 1 && s_anywhere.Value.TryGet(Fold(word, buffer), out precedes))
            ? new Magnitude(MagnitudeKind.Ambiguous, Precedes: precedes > 0)
            : default;
    }

    private bool TryFindOwn(ReadOnlySpan<char> word, bool hasFullStop, Span<char> buffer, out int exponent)
    {
        if (_words.TryGet(word, out exponent))
        {
            return true;
        }

        int length = word.Length;
        if (length > 1)
        {
            length = Fold(word, buffer).Length;
            if (_words.TryGet(buffer[..length], out exponent))
            {
                return true;
            }
        }
        else
        {
            word.CopyTo(buffer);
        }

        // Without its full stop, an abbreviation such as "Bio" may be an ordinary word, so the number is ambiguous.
        buffer[length] = '.';
        bool isAbbreviation = _words.TryGet(buffer[..(length + 1)], out exponent);
        exponent = hasFullStop ? exponent : TwoFactors;
        return isAbbreviation;
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (!FoldedText.IsIgnored(c) && !FoldedText.IsNukta(c))
            {
                buffer[length++] = FoldedText.Fold(c);
            }
        }

        return buffer[..length];
    }

    private static Dictionary<string, MagnitudeWords> Read()
    {
        Dictionary<string, MagnitudeWords> byTag = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string[] tags, IEnumerable<(string Word, int Exponent)> words) in Lines())
        {
            MagnitudeWords culture = new();
            foreach ((string word, int exponent) in words)
            {
                culture._words.Add(word.TrimStart('<'), word[0] == '<' ? exponent + Preceding : exponent);
            }

            foreach (string tag in tags)
            {
                byTag.Add(tag, culture);
            }
        }

        return byTag;
    }

    /// <summary>Reads the words of all cultures that are not ordinary words elsewhere.</summary>
    private static WordTable ReadAnywhere()
    {
        HashSet<string> ordinary = new(Ordinary.Split(' '), StringComparer.Ordinal);
        WordTable all = new();
        foreach (string abbreviation in AmbiguousAbbreviations.Split(' '))
        {
            all.Add(abbreviation, 0);
        }

        foreach ((_, IEnumerable<(string Word, int Exponent)> words) in Lines())
        {
            foreach ((string word, int exponent) in words)
            {
                string letters = word.TrimStart('<');
                bool isDistinctive = letters.Length > 2 || (letters[0] >= '\u0530' && letters.Length > 1) || letters[0] >= '\u0900';
                if (exponent != 0 && isDistinctive && letters[^1] != '.' && !ordinary.Contains(letters))
                {
                    all.Add(letters, word[0] == '<' ? 1 : 0);
                }
            }
        }

        return all;
    }

    private static IEnumerable<(string[] Tags, IEnumerable<(string Word, int Exponent)> Words)> Lines()
    {
        foreach (string line in Encoding.UTF8.GetString(MagnitudeData.Lines).Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon].Split(' '), Words(line[(colon + 1)..].TrimEnd('\r')));
        }
    }

    private static IEnumerable<(string Word, int Exponent)> Words(string list)
    {
        foreach (string power in list.Split(';'))
        {
            int blank = power.IndexOf(' ', StringComparison.Ordinal);
            int exponent = int.Parse(power.AsSpan(0, blank), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            foreach (string word in power[(blank + 1)..].Split('|'))
            {
                yield return (word, exponent);
            }
        }
    }
}
