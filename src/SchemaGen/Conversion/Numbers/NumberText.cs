using System;

namespace SchemaGen.Conversion.Numbers;

/// <summary>The one number of a text, scaled by the magnitude written with it, as <c>-1234.5E6</c> in ASCII: what .NET's own parsers read the same everywhere.</summary>
/// <remarks>
/// One pass, and one look at the surroundings. Whatever makes it doubtful which number is meant makes that there is none: a second digit
/// outside of the number, a letter that touches it, groups of the wrong size.
/// </remarks>
internal ref partial struct NumberText
{
    /// <summary>Digits that no type holds all of; a number with more in its integer part is out of every integer's range.</summary>
    internal const int BufferSize = 512;

    /// <summary>Room for <c>E+9999</c>.</summary>
    private const int MaxExponentLength = 8;

    /// <summary>Longer words are no currency.</summary>
    private const int MaxCurrencyLength = 16;

    private readonly string _text;
    private readonly string _culture;
    private readonly NumberSeparators _separators;
    private readonly Span<char> _buffer;
    private int _length;
    private int _start;
    private int _end;

    private NumberText(string text, string culture, Span<char> buffer)
    {
        _text = text;
        _culture = culture;
        _separators = NumberSeparators.Of(culture);
        _buffer = buffer;
    }

    /// <summary>Finds the number.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="culture">Whose separators it is written with.</param>
    /// <param name="allowExponent">Whether a text that is nothing but a number in scientific notation is one.</param>
    /// <param name="buffer">At least <see cref="BufferSize"/> long.</param>
    /// <param name="number">The part of <paramref name="buffer"/> that holds it.</param>
    internal static bool TryFind(string text, string culture, bool allowExponent, Span<char> buffer, out ReadOnlySpan<char> number)
    {
        NumberText reader = new(text, culture, buffer);
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

        _buffer[0] = isNegative ? '-' : '+';
        if (allowExponent && TryReadExponent())
        {
            return true;
        }

        // A sign behind a number is a dash, "2024-". Of two signs it is doubtful which is one.
        if (isSigned && IsSignAtEnd())
        {
            return false;
        }

        return TryReadSuffix(out int exponent) && !HasMoreDigits(_end) && TryReadMagnitudeBefore(ref exponent) && TryScale(exponent);
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

    private readonly bool IsSignAtEnd()
    {
        int at = SkipIgnored(_end);
        return at < _text.Length && KindAt(at) == Kind.Minus && SkipIgnored(at + 1) >= _text.Length;
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
}
