using System;

namespace SchemaGen.Conversion.Numbers;

/// <content>The text before and after the number: currencies, and words and abbreviations that multiply it.</content>
internal ref partial struct NumberText
{
    /// <summary>The largest power of ten by which a number is scaled; no page contains more.</summary>
    private const int MaxScale = 40;

    /// <summary>
    /// Reads the words that multiply the number, after it and past a currency: <c>1.2 million</c>, <c>10 M€</c>, <c>5 lakh crore</c>,
    /// <c>20 de mii</c>. A minus there is a dash.
    /// </summary>
    /// <param name="exponent">The power of ten.</param>
    /// <returns>False if a letter that touches the number is neither a currency nor a magnitude, or the magnitude is ambiguous.</returns>
    private readonly bool TryReadSuffix(out int exponent)
    {
        exponent = 0;
        int last = 0;
        int at = SkipIgnored(_end);
        bool touches = true;
        bool hasUnit = false;
        bool isAfterHyphen = false;
        bool isAfterParenthesis = false;
        bool isJoined = false;
        if (at < _text.Length && IsOtherNumber(at))
        {
            return false;
        }

        for (; at < _text.Length; at = SkipIgnored(at))
        {
            Kind kind = KindAt(at);
            if (kind == Kind.Letter)
            {
                int end = WordEnd(at, out bool hasFullStop);
                if (!hasUnit && IsCurrencyStartingAt(at))
                {
                    hasUnit = true;
                }
                else
                {
                    Magnitude magnitude = FindAt(at, ref end, hasFullStop, touches);
                    bool isShort = end - at <= 2 && !IsUnspaced(_text[at]);
                    switch (magnitude.Kind)
                    {
                        case MagnitudeKind.None:
                        case MagnitudeKind.Joiner when isJoined || touches:
                            return !touches;
                        case not MagnitudeKind.None when isAfterParenthesis && isShort:
                            // "Size 12 (M)".
                            return true;
                        case MagnitudeKind.Ambiguous:
                            return false;
                        case MagnitudeKind.Power when magnitude.Exponent <= last || (isShort && (isAfterHyphen || IsPartOfName(at, end, touches))):
                            // "3 million thousand" is no number; in "5 K-pop groups" the K belongs to a name.
                            return false;
                        case MagnitudeKind.Power when last > 0 && end - at == 1 && _text[at] != 'M' && !IsUnspaced(_text[at]):
                            // After another magnitude, a single letter multiplies only in the Spanish "mil M".
                            return false;
                        case MagnitudeKind.Power:
                            last = magnitude.Exponent;
                            exponent += last;
                            break;
                    }

                    isJoined = magnitude.Kind == MagnitudeKind.Joiner;
                }

                at = end;
            }
            else if (kind == Kind.Unit && !hasUnit)
            {
                hasUnit = true;
                at++;
            }
            else if (kind is Kind.Blank or Kind.Plus || _text[at] == '(')
            {
                isAfterParenthesis |= _text[at] == '(';
                at++;
            }
            else if (kind == Kind.Minus && at + 1 < _text.Length && KindAt(at + 1) == Kind.Letter)
            {
                // "$2-million".
                isAfterHyphen = true;
                at++;
            }
            else
            {
                return true;
            }

            touches = false;
        }

        return true;
    }

    /// <summary>Reads the word that multiplies the number, before it and before a currency: <c>M€ 10</c>, Swahili <c>milioni 5</c>.</summary>
    private readonly bool TryReadMagnitudeBefore(ref int exponent)
    {
        int at = _start;
        bool hasUnit = false;
        do
        {
            at = Before(at);
            if (at >= 0 && KindAt(at) == Kind.Unit && !hasUnit)
            {
                hasUnit = true;
                at = Before(at);
            }
        }
        while (at >= 0 && KindAt(at) is Kind.Blank or Kind.Minus or Kind.Plus);

        if (at < 0 || KindAt(at) is not (Kind.Letter or Kind.Other))
        {
            return true;
        }

        bool hasFullStop = _text[at] == '.';
        int end = hasFullStop ? Before(at) + 1 : at + 1;
        int start = end;
        while (start > 0 && KindAt(start - 1) == Kind.Letter && end - start <= MagnitudeWords.MaxLength)
        {
            start--;
        }

        if (start == end || end - start > MagnitudeWords.MaxLength)
        {
            return true;
        }

        Magnitude magnitude = FindMagnitude(start, end, hasFullStop);
        if (magnitude.Kind == MagnitudeKind.None && !hasUnit)
        {
            magnitude = FindBeforeCurrency(start, end, hasFullStop);
            hasUnit = magnitude.Kind != MagnitudeKind.None;
        }
        else
        {
            // "€M 10".
            hasUnit |= start > 0 && KindAt(start - 1) == Kind.Unit;
        }

        switch (magnitude.Kind)
        {
            case MagnitudeKind.Power when exponent == 0 && (magnitude.Precedes || (hasUnit && (end - start > 1 || magnitude.Exponent <= 6))):
                // Of the single letters before a currency sign, only k and M are unambiguous: B$ is the Bahamian dollar.
                exponent = magnitude.Exponent;
                return true;
            case MagnitudeKind.Power:
                // "M 25" is a motorway.
                return !hasUnit && end - start <= 2;
            case MagnitudeKind.Ambiguous:
                return !hasUnit && !magnitude.Precedes;
            default:
                return true;
        }
    }

    /// <summary>Reports whether an abbreviation is more likely part of a name or a unit: <c>12 T-shirts</c>, <c>5 M. Dupont</c>, <c>3 B vitamins</c>.</summary>
    private readonly bool IsPartOfName(int start, int end, bool touches)
    {
        if (end >= _text.Length)
        {
            return false;
        }

        if (KindAt(end) is Kind.Minus or Kind.Apostrophe or Kind.Digit || _text[end] is '&' or '/')
        {
            return true;
        }

        bool hasFullStop = _text[end - 1] == '.';
        int next = end;
        while (next < _text.Length && KindAt(next) is Kind.Blank or Kind.Ignored)
        {
            next++;
        }

        if (next >= _text.Length || KindAt(next) != Kind.Letter || IsCurrencyStartingAt(next))
        {
            return false;
        }

        int letters = end - start - (hasFullStop ? 1 : 0);
        return letters == 1 && (hasFullStop || (!touches && _text[start] is not ('k' or 'K' or 'M')));
    }

    /// <summary>
    /// Gets the magnitude of a word: of the whole word, of the part before a currency (<c>MDH</c>, <c>万円</c>), or, in scripts without blanks between words, of its
    /// beginning (<c>3万人</c>).
    /// </summary>
    private readonly Magnitude FindAt(int start, ref int end, bool hasFullStop, bool touches)
    {
        int letters = hasFullStop ? end - 1 : end;
        if (letters - start > MagnitudeWords.MaxLength && !IsUnspaced(_text[start]))
        {
            return default;
        }

        Magnitude whole = FindMagnitude(start, letters, hasFullStop);
        if (whole.Kind != MagnitudeKind.None)
        {
            return whole;
        }

        if (!IsUnspaced(_text[start]))
        {
            return FindBeforeCurrency(start, letters, hasFullStop);
        }

        for (int length = Math.Min(letters - start - 1, 8); length > 0; length--)
        {
            Magnitude magnitude = FindMagnitude(start, start + length, hasFullStop: false);
            if (magnitude.Kind == MagnitudeKind.None)
            {
                continue;
            }

            // No unit begins with a myriad; some begin with a thousand (千米, พันธุ์), and after a blank any name may.
            bool isMyriad = _text[start + length - 1] is '万' or '萬' or '億' or '亿' or '만' or '억';
            if (magnitude.Kind == MagnitudeKind.Power && (IsCurrencyStartingAt(start + length) || (isMyriad && touches)))
            {
                end = start + length;
                return magnitude;
            }

            return IsHan(_text[start]) && !isMyriad ? default : new Magnitude(MagnitudeKind.Ambiguous);
        }

        return default;
    }

    /// <summary>Gets the magnitude in letters that end in a currency: <c>KEUR</c>, <c>MDH</c>.</summary>
    private readonly Magnitude FindBeforeCurrency(int start, int end, bool hasFullStop)
    {
        if (_text[start] >= '\u0080' || IsCurrency(start, end))
        {
            return default;
        }

        for (int length = Math.Min(end - start - 1, 3); length > 0; length--)
        {
            if (IsCurrency(start + length, end) && FindMagnitude(start, start + length, hasFullStop) is { Kind: not MagnitudeKind.None } magnitude)
            {
                return magnitude;
            }
        }

        return default;
    }

    private readonly Magnitude FindMagnitude(int start, int end, bool hasFullStop)
    {
        Span<char> letters = stackalloc char[MagnitudeWords.MaxLength];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            if (_text[i] == '.' || KindAt(i) == Kind.Ignored)
            {
                continue;
            }

            if (length == letters.Length)
            {
                return default;
            }

            letters[length++] = _text[i];
        }

        return length == 0 ? default : MagnitudeWords.Of(_culture).Find(letters[..length], hasFullStop);
    }

    /// <summary>Finds the end of the letters at an index, including full stops between them and one after them.</summary>
    private readonly int WordEnd(int at, out bool hasFullStop)
    {
        hasFullStop = false;
        while (at < _text.Length)
        {
            if (KindAt(at) is Kind.Letter or Kind.Ignored)
            {
                hasFullStop = false;
            }
            else if (IsFullStop(_text[at]) && !hasFullStop)
            {
                hasFullStop = true;
            }
            else
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Moves the decimal point to the right.</summary>
    private bool TryScale(int exponent)
    {
        if (exponent == 0)
        {
            return true;
        }

        if (exponent > MaxScale)
        {
            return false;
        }

        int point = _buffer[.._length].IndexOf('.');
        int decimals = point < 0 ? 0 : _length - point - 1;
        if (point >= 0)
        {
            int moved = Math.Min(exponent, decimals);
            _buffer.Slice(point + 1, moved).CopyTo(_buffer[point..]);
            _buffer[point + moved] = '.';
            _length -= moved == decimals ? 1 : 0;
        }

        for (int i = decimals; i < exponent; i++)
        {
            _buffer[_length++] = '0';
        }

        return true;
    }

    private static bool IsFullStop(char c) => c is '.' or '\u0970';

    private static bool IsHan(char c) => c is >= '\u2E80' and < '\uAC00';

    /// <summary>Reports whether a script has no blanks between words: Thai, Lao, Burmese, Khmer, Han, Kana; and Hangul, whose counters touch the number.</summary>
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and < '\u0F00') or (>= '\u1000' and < '\u10A0') or (>= '\u1780' and < '\u1800') or (>= '\u2E80' and < '\uD7B0');
}
