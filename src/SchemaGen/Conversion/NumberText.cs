using System;
using System.Globalization;

namespace SchemaGen.Runtime;

/// <summary>The one number of a text, as <c>-1234.5E6</c> in ASCII: what .NET's own parsers read the same everywhere.</summary>
/// <remarks>
/// One pass, and one look at the surroundings. Whatever makes it doubtful which number is meant makes that there is none: a second digit
/// outside of the number, a letter that touches it, groups of the wrong size.
/// </remarks>
internal ref struct NumberText
{
    /// <summary>Digits that no type holds all of; a number with more in its integer part is out of every integer's range.</summary>
    internal const int BufferSize = 512;

    /// <summary>Room for <c>E+9999</c>.</summary>
    private const int MaxExponentLength = 8;

    /// <summary>Longer words are no currency.</summary>
    private const int MaxCurrencyLength = 16;

    private readonly string _text;
    private readonly NumberSeparators _separators;
    private readonly Span<char> _buffer;
    private int _length;
    private int _start;
    private int _end;

    private NumberText(string text, NumberSeparators separators, Span<char> buffer)
    {
        _text = text;
        _separators = separators;
        _buffer = buffer;
    }

    /// <summary>What stands at a place of a text, as far as a number is concerned.</summary>
    private enum Kind
    {
        Digit,
        Blank,
        Ignored,
        Apostrophe,
        Letter,
        Unit,
        Minus,
        Plus,
        Other,
    }

    /// <summary>Finds the number.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="culture">Whose separators it is written with.</param>
    /// <param name="allowExponent">Whether a text that is nothing but a number in scientific notation is one.</param>
    /// <param name="buffer">At least <see cref="BufferSize"/> long.</param>
    /// <param name="number">The part of <paramref name="buffer"/> that holds it.</param>
    internal static bool TryFind(string text, string culture, bool allowExponent, Span<char> buffer, out ReadOnlySpan<char> number)
    {
        NumberText reader = new(text, NumberSeparators.Of(culture), buffer);
        if (reader.TryRead(allowExponent))
        {
            number = buffer[..reader._length];
            return true;
        }

        number = default;
        return false;
    }

    private bool TryRead(bool allowExponent)
    {
        // Where the sign goes, if there is one.
        _buffer[0] = '+';
        _length = 1;
        if (!TryFindFirstDigit(out int first) || !TryReadPrefix(first, out bool isNegative, out bool isSigned, out bool hasPoint))
        {
            return false;
        }

        _start = first;
        if (!TryReadDigits(hasPoint, IsMoney(first)))
        {
            return false;
        }

        if (allowExponent && TryReadExponent())
        {
            return WriteSign(isNegative);
        }

        if (!TryReadSuffix(isSigned, out bool isNegativeBehind) || HasMoreDigits(_end))
        {
            return false;
        }

        return WriteSign(isNegative || isNegativeBehind);
    }

    private readonly bool WriteSign(bool isNegative)
    {
        _buffer[0] = isNegative ? '-' : '+';
        return true;
    }

    private readonly bool TryFindFirstDigit(out int first)
    {
        for (first = 0; first < _text.Length; first++)
        {
            if (UnicodeDigits.TryRead(_text, first, out _, out _))
            {
                return true;
            }

            // "½ 5" is not 5.
            if (IsOtherNumber(first))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Looks back from the first digit: a point, a currency or percent sign, a sign.</summary>
    private readonly bool TryReadPrefix(int first, out bool isNegative, out bool isSigned, out bool hasPoint)
    {
        isNegative = isSigned = hasPoint = false;
        int at = Before(first);
        if (at >= 0 && (IsPoint(_text[at]) || _text[at] == '.'))
        {
            int beforePoint = Before(at);
            if (beforePoint >= 0 && KindAt(beforePoint) == Kind.Letter)
            {
                // "Rs.500" is 500; "No.5" may be anything.
                return IsCurrencyEndingAt(beforePoint, out int start) && TryReadSign(Before(start), out isNegative, out isSigned);
            }

            // ".5", "-.5", "$.50"; but of "...5" nobody knows.
            if (beforePoint >= 0 && KindAt(beforePoint) is not (Kind.Blank or Kind.Minus or Kind.Plus or Kind.Unit))
            {
                return false;
            }

            if (!IsPoint(_text[at]))
            {
                return false;
            }

            hasPoint = true;
            at = beforePoint;
        }

        if (at < 0)
        {
            return true;
        }

        // ",123": a group without the one before it.
        if (_text[at] is '\u066C' || (Normalize(_text[at]) == _separators.Group && KindAt(at) == Kind.Other))
        {
            return false;
        }

        switch (KindAt(at))
        {
            case Kind.Letter:
                return IsCurrencyEndingAt(at, out int start) && TryReadSign(Before(start), out isNegative, out isSigned);
            case Kind.Unit:
                return TryReadSign(BeforeCurrency(at), out isNegative, out isSigned);
            case Kind.Blank:
                // "-R$ 5": the sign before a currency before a blank.
                int beforeBlank = Before(at);
                if (beforeBlank >= 0 && KindAt(beforeBlank) == Kind.Unit)
                {
                    return TryReadSign(BeforeCurrency(beforeBlank), out isNegative, out isSigned);
                }

                return beforeBlank < 0 || KindAt(beforeBlank) != Kind.Letter || !IsCurrencyEndingAt(beforeBlank, out int word)
                    || TryReadSign(Before(word), out isNegative, out isSigned);
            default:
                return TryReadSign(at, out isNegative, out isSigned);
        }
    }

    /// <summary>A sign counts at the start and behind white space, and behind a currency there; elsewhere it is a dash ("Covid-19").</summary>
    private readonly bool TryReadSign(int at, out bool isNegative, out bool isSigned)
    {
        isNegative = isSigned = false;
        if (at < 0 || KindAt(at) is not ((Kind.Minus or Kind.Plus) and var kind))
        {
            return true;
        }

        int before = Before(at);
        if (before < 0 || KindAt(before) is Kind.Blank or Kind.Unit || (KindAt(before) == Kind.Letter && IsCurrencyEndingAt(before, out _)))
        {
            isSigned = true;
            isNegative = kind == Kind.Minus;
        }

        return true;
    }

    /// <summary>Reads digits, groups and a fraction; afterwards <see cref="_end"/> is behind the number.</summary>
    private bool TryReadDigits(bool hasPoint, bool isMoney)
    {
        if (hasPoint)
        {
            Append('0');
            return TryReadFraction(_start);
        }

        int at = _start;
        int groupLength = 0;
        int groupsClosed = 0;
        int firstGroupLength = 0;
        int widestInner = 0;
        int narrowestInner = int.MaxValue;
        char group = '\0';
        bool startsWithZero = false;
        while (at < _text.Length)
        {
            if (UnicodeDigits.TryRead(_text, at, out int digit, out int length))
            {
                startsWithZero |= _length == 1 && digit == 0;
                if (!AppendIntegerDigit(digit))
                {
                    return false;
                }

                groupLength++;
                at += length;
                continue;
            }

            int separator = SkipIgnored(at);
            if (separator >= _text.Length || !IsGroup(_text[separator], group, isMoney) || !IsDigit(AfterSeparator(separator)))
            {
                break;
            }

            if (groupsClosed == 0)
            {
                firstGroupLength = groupLength;
            }
            else
            {
                widestInner = Math.Max(widestInner, groupLength);
                narrowestInner = Math.Min(narrowestInner, groupLength);
            }

            group = Normalize(_text[separator]);
            groupsClosed++;
            groupLength = 0;
            at = AfterSeparator(separator);
        }

        _end = at;
        if (groupsClosed > 0 && !IsWellGrouped(firstGroupLength, narrowestInner, widestInner, groupLength, startsWithZero))
        {
            return false;
        }

        int point = SkipIgnored(at);
        if (point < _text.Length && IsDecimalPoint(_text[point], isMoney) && Normalize(_text[point]) != group && IsDigit(SkipIgnored(point + 1)))
        {
            return TryReadFraction(SkipIgnored(point + 1));
        }

        return true;
    }

    /// <summary>Three digits in the last group, one to three in the first, and inner ones as the culture has it or three.</summary>
    private readonly bool IsWellGrouped(int first, int narrowestInner, int widestInner, int last, bool startsWithZero)
    {
        if (last != 3 || startsWithZero)
        {
            return false;
        }

        bool hasInner = widestInner > 0;
        int size = _separators.InnerGroupSize;
        return (first is >= 1 and <= 3 && (!hasInner || (narrowestInner == 3 && widestInner == 3)))
            || (size != 3 && first >= 1 && first <= size && (!hasInner || (narrowestInner == size && widestInner == size)));
    }

    private bool TryReadFraction(int at)
    {
        Append('.');
        while (at < _text.Length && UnicodeDigits.TryRead(_text, at, out int digit, out int length))
        {
            Append((char)('0' + digit));
            at += length;
        }

        _end = at;
        return true;
    }

    /// <summary>What machines write: the whole text is <c>-1.5E+10</c>.</summary>
    private bool TryReadExponent()
    {
        if (_end >= _text.Length || (_text[_end] | 0x20) != 'e')
        {
            return false;
        }

        for (int i = 0; i < _start; i++)
        {
            if (KindAt(i) is not (Kind.Blank or Kind.Ignored or Kind.Minus or Kind.Plus) && !IsPoint(_text[i]))
            {
                return false;
            }
        }

        int at = _end + 1;
        bool isNegative = false;
        if (at < _text.Length && KindAt(at) is Kind.Minus or Kind.Plus)
        {
            isNegative = KindAt(at) == Kind.Minus;
            at++;
        }

        int exponent = 0;
        int digits = 0;
        while (at < _text.Length && UnicodeDigits.TryRead(_text, at, out int digit, out int length))
        {
            exponent = (exponent * 10) + digit;
            at += length;
            if (++digits > 4)
            {
                return false;
            }
        }

        for (int i = at; i < _text.Length; i++)
        {
            if (KindAt(i) is not (Kind.Blank or Kind.Ignored))
            {
                return false;
            }
        }

        if (digits == 0)
        {
            return false;
        }

        _buffer[_length++] = 'E';
        _buffer[_length++] = isNegative ? '-' : '+';
        exponent.TryFormat(_buffer[_length..], out int written, default, CultureInfo.InvariantCulture);
        _length += written;
        return true;
    }

    /// <summary>Looks on from the end of the number: a currency, a sign that ends the text; a letter makes that it is no number.</summary>
    private readonly bool TryReadSuffix(bool isSigned, out bool isNegative)
    {
        isNegative = false;
        int at = SkipIgnored(_end);
        if (at >= _text.Length)
        {
            return true;
        }

        if (IsOtherNumber(at))
        {
            return false;
        }

        switch (KindAt(at))
        {
            case Kind.Letter:
                return IsCurrencyStartingAt(at);
            case Kind.Minus when SkipIgnored(at + 1) >= _text.Length:
                // As Arabic writes it, and accountants.
                isNegative = true;
                return !isSigned;
            default:
                return true;
        }
    }

    private readonly bool HasMoreDigits(int from)
    {
        for (int i = from; i < _text.Length; i++)
        {
            if (UnicodeDigits.TryRead(_text, i, out _, out _) || (IsOtherNumber(i) && KindAt(i - 1) != Kind.Letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a currency stands at the number, with a blank between at most.</summary>
    private readonly bool IsMoney(int first)
    {
        if (_separators.MoneyDecimalPoint == _separators.DecimalPoint && _separators.MoneyGroup == _separators.Group)
        {
            // It makes no difference.
            return false;
        }

        int before = Before(first);
        if (before >= 0 && KindAt(before) is Kind.Blank or Kind.Minus or Kind.Plus)
        {
            before = Before(before);
        }

        if (before >= 0 && (KindAt(before) == Kind.Unit || (KindAt(before) == Kind.Letter && IsCurrencyEndingAt(before, out _))))
        {
            return true;
        }

        // Behind: past what may belong to the number under either convention.
        int after = first;
        while (after < _text.Length
            && (IsDigit(after) || (KindAt(after) is Kind.Other or Kind.Apostrophe or Kind.Blank or Kind.Ignored or Kind.Minus)))
        {
            after++;
        }

        return after < _text.Length && (KindAt(after) == Kind.Unit || (KindAt(after) == Kind.Letter && IsCurrencyStartingAt(after)));
    }

    private readonly bool IsCurrencyEndingAt(int at, out int start)
    {
        start = at;
        int end = at + 1;
        while (start > 0 && (KindAt(start - 1) is Kind.Letter or Kind.Ignored || (_text[start - 1] == '.' && start > 1 && KindAt(start - 2) == Kind.Letter)))
        {
            if (end - --start > MaxCurrencyLength)
            {
                return false;
            }
        }

        return IsCurrency(start, end);
    }

    private readonly bool IsCurrencyStartingAt(int at)
    {
        int end = at;
        while (end < _text.Length && (KindAt(end) is Kind.Letter or Kind.Ignored || _text[end] == '.'))
        {
            if (++end - at > MaxCurrencyLength)
            {
                return false;
            }
        }

        return IsCurrency(at, end);
    }

    private readonly bool IsCurrency(int start, int end)
    {
        Span<char> letters = stackalloc char[MaxCurrencyLength + 1];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            if (_text[i] != '.' && KindAt(i) != Kind.Ignored && length < letters.Length)
            {
                letters[length++] = _text[i];
            }
        }

        return CurrencyNames.IsKnown(new string(letters[..length]));
    }

    /// <summary>Letters before a currency's sign belong to it: <c>US$</c>, <c>R$</c>.</summary>
    private readonly int BeforeCurrency(int at)
    {
        int before = Before(at);
        for (int i = 0; i < 3 && before >= 0 && KindAt(before) == Kind.Letter; i++)
        {
            before = Before(before);
        }

        return before;
    }

    private readonly int Before(int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && KindAt(at) == Kind.Ignored);
        return at;
    }

    private readonly int SkipIgnored(int at)
    {
        while (at < _text.Length && KindAt(at) == Kind.Ignored)
        {
            at++;
        }

        return at;
    }

    private readonly int AfterSeparator(int separator) => SkipIgnored(separator + 1);

    private readonly bool IsDigit(int at) => at < _text.Length && UnicodeDigits.TryRead(_text, at, out _, out _);

    private readonly bool IsPoint(char c) => Normalize(c) == _separators.DecimalPoint || c == '\u066B';

    private readonly bool IsDecimalPoint(char c, bool isMoney) => c == '\u066B'
        || (Normalize(c) == _separators.DecimalPoint && !(isMoney && _separators.MoneyContradicts))
        || (isMoney && Normalize(c) == _separators.MoneyDecimalPoint);

    /// <summary>
    /// The culture's separator; blanks that do not break and apostrophes, which part nothing but groups; Arabic's own. All of a number are the same.
    /// </summary>
    private readonly bool IsGroup(char c, char earlier, bool isMoney)
    {
        char normal = Normalize(c);
        if (earlier != '\0')
        {
            return normal == earlier;
        }

        return (normal == _separators.Group && !(isMoney && _separators.MoneyContradicts)) || (isMoney && normal == _separators.MoneyGroup)
            || c is '\u066C' or '\'' or '\u2019' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';
    }

    private static char Normalize(char c) => c switch
    {
        '\u2019' => '\'',
        '\uFF0C' => ',',
        '\uFF0E' => '.',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>Fractions, superscripts and the like: digits of no decimal number.</summary>
    private readonly bool IsOtherNumber(int at) =>
        _text[at] > '\u00B1' && char.GetUnicodeCategory(_text[at]) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    private readonly Kind KindAt(int at)
    {
        char c = _text[at];
        if (c < '\u0080')
        {
            return c switch
            {
                >= '0' and <= '9' => Kind.Digit,
                >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '_' => Kind.Letter,
                '-' => Kind.Minus,
                '+' => Kind.Plus,
                '$' or '%' => Kind.Unit,
                '\'' => Kind.Apostrophe,
                _ => char.IsWhiteSpace(c) ? Kind.Blank : Kind.Other,
            };
        }

        switch (c)
        {
            case '\u2212' or '\uFE63' or '\uFF0D' or '\u2013':
                return Kind.Minus;
            case '\uFF0B' or '\uFE62':
                return Kind.Plus;
            case '\u2019':
                return Kind.Apostrophe;
            case '\u066A' or '\u2030' or '\uFF05':
                return Kind.Unit;
            case '\u00AD' or '\u061C' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or >= '\u2066' and <= '\u2069' or '\uFEFF':
                return Kind.Ignored;
        }

        if (char.IsSurrogate(c))
        {
            int first = char.IsLowSurrogate(c) && at > 0 ? at - 1 : at;
            return UnicodeDigits.TryRead(_text, first, out _, out _) ? Kind.Digit : IsLetter(CharUnicodeInfo.GetUnicodeCategory(_text, first)) ? Kind.Letter : Kind.Other;
        }

        UnicodeCategory category = char.GetUnicodeCategory(c);
        return category switch
        {
            UnicodeCategory.DecimalDigitNumber => Kind.Digit,
            UnicodeCategory.CurrencySymbol => Kind.Unit,
            _ when char.IsWhiteSpace(c) => Kind.Blank,
            _ => IsLetter(category) ? Kind.Letter : Kind.Other,
        };
    }

    private static bool IsLetter(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private bool AppendIntegerDigit(int digit)
    {
        if (_length == 2 && _buffer[1] == '0')
        {
            _length = 1;
        }

        // Longer than any type's range, and room is left for a fraction.
        if (_length > BufferSize - 100)
        {
            return false;
        }

        _buffer[_length++] = (char)('0' + digit);
        return true;
    }

    /// <summary>Appends a point or a digit of the fraction, unless that is beyond the precision of every type.</summary>
    private void Append(char c)
    {
        if (_length < BufferSize - MaxExponentLength)
        {
            _buffer[_length++] = c;
        }
    }
}
