using System;

namespace SchemaGen.Conversion.Numbers;

/// <summary>Finds the only number in a text and writes it, scaled by its magnitude, in the invariant form that the parsers of .NET read: <c>-1234.5E6</c>.</summary>
/// <remarks>
/// The text is read in one pass, and the surroundings are checked once. An ambiguous number is refused: a second digit
/// outside of the number, a letter that touches it, groups of the wrong size.
/// </remarks>
internal ref partial struct NumberText
{
    /// <summary>The length of the buffer. A number with more digits in its integer part is out of the range of every type.</summary>
    internal const int BufferSize = 512;

    /// <summary>The room for <c>E+9999</c>.</summary>
    private const int MaxExponentLength = 8;

    /// <summary>The length of the longest currency in letters, with full stops.</summary>
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
    /// <param name="culture">The culture whose separators are read.</param>
    /// <param name="allowExponent">Whether scientific notation is read, if the text consists of nothing else.</param>
    /// <param name="buffer">A buffer of at least <see cref="BufferSize"/> characters.</param>
    /// <param name="number">The part of <paramref name="buffer"/> that contains the number.</param>
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
        // The place of the sign, which is known after the prefix is read.
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

        // A sign after a number is a dash, as in "2024-". If there are two signs, it is unclear which one counts.
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

    /// <summary>Reads backwards from the first digit: a point, a currency or percent sign, a sign.</summary>
    private readonly bool TryReadPrefix(int first, out bool isNegative, out bool isSigned, out bool hasPoint)
    {
        isNegative = isSigned = hasPoint = false;
        int at = Before(first);
        if (at >= 0 && (IsPoint(_text[at]) || _text[at] == '.'))
        {
            int beforePoint = Before(at);
            if (beforePoint >= 0 && KindAt(beforePoint) == Kind.Letter)
            {
                // "Rs.500" is 500; "No.5" is ambiguous.
                return TryReadSignBeforeWord(beforePoint, out isNegative, out isSigned);
            }

            // ".5", "-.5", "$.50" are numbers; "...5" is ambiguous.
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

        // ",123" is a group without the one before it.
        if (_text[at] is '\u066C' || (Normalize(_text[at]) == _separators.Group && KindAt(at) == Kind.Other))
        {
            return false;
        }

        switch (KindAt(at))
        {
            case Kind.Letter:
                return TryReadSignBeforeWord(at, out isNegative, out isSigned);
            case Kind.Unit:
                ReadSign(BeforeCurrency(at), out isNegative, out isSigned);
                return true;
            case Kind.Blank:
                // In "-R$ 5" the sign precedes a currency and a blank.
                int beforeBlank = Before(at);
                if (beforeBlank >= 0 && KindAt(beforeBlank) == Kind.Unit)
                {
                    ReadSign(BeforeCurrency(beforeBlank), out isNegative, out isSigned);
                }
                else if (beforeBlank >= 0 && KindAt(beforeBlank) == Kind.Letter)
                {
                    // Any other word before the blank is ordinary text.
                    TryReadSignBeforeWord(beforeBlank, out isNegative, out isSigned);
                }

                return true;
            default:
                ReadSign(at, out isNegative, out isSigned);
                return true;
        }
    }

    /// <summary>Reads the sign before a word that names a currency.</summary>
    /// <param name="last">The index of the last letter of the word.</param>
    /// <param name="isNegative">Whether the sign is a minus.</param>
    /// <param name="isSigned">Whether there is a sign.</param>
    /// <returns>False if the word does not name a currency.</returns>
    private readonly bool TryReadSignBeforeWord(int last, out bool isNegative, out bool isSigned)
    {
        isNegative = isSigned = false;
        if (!IsCurrencyEndingAt(last, out int start))
        {
            return false;
        }

        ReadSign(Before(start), out isNegative, out isSigned);
        return true;
    }

    /// <summary>Reads a sign, if there is one. It counts at the start of the text, after white space and after a currency; elsewhere it is a dash ("Covid-19").</summary>
    private readonly void ReadSign(int at, out bool isNegative, out bool isSigned)
    {
        isNegative = isSigned = false;
        if (at < 0 || KindAt(at) is not ((Kind.Minus or Kind.Plus) and var kind))
        {
            return;
        }

        int before = Before(at);
        if (before < 0 || KindAt(before) is Kind.Blank or Kind.Unit || (KindAt(before) == Kind.Letter && IsCurrencyEndingAt(before, out _)))
        {
            isSigned = true;
            isNegative = kind == Kind.Minus;
        }
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
