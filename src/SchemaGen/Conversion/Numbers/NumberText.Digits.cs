using System;
using System.Globalization;

namespace SchemaGen.Conversion.Numbers;

/// <content>Digits, groups, the fraction and the exponent.</content>
internal ref partial struct NumberText
{
    /// <summary>Reads digits, groups and a fraction, and sets <see cref="_end"/> to the index after the number.</summary>
    private bool TryReadDigits(bool hasPoint, bool isMoney)
    {
        if (hasPoint)
        {
            Append('0');
            ReadFraction(_start);
            return true;
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
            ReadFraction(SkipIgnored(point + 1));
        }

        return true;
    }

    /// <summary>Reports whether the groups have the right sizes: three digits in the last, three or those of the culture in the inner ones, and at most as many in the first.</summary>
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

    private void ReadFraction(int at)
    {
        Append('.');
        while (at < _text.Length && UnicodeDigits.TryRead(_text, at, out int digit, out int length))
        {
            Append((char)('0' + digit));
            at += length;
        }

        _end = at;
    }

    /// <summary>Reads the exponent of scientific notation, as programs write it: the whole text is <c>-1.5E+10</c>.</summary>
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

    private bool AppendIntegerDigit(int digit)
    {
        if (_length == 2 && _buffer[1] == '0')
        {
            _length = 1;
        }

        // The integer is out of the range of every type; the rest of the buffer is for the fraction and the exponent.
        if (_length > BufferSize - 100)
        {
            return false;
        }

        _buffer[_length++] = (char)('0' + digit);
        return true;
    }

    /// <summary>Appends a point or a digit of the fraction, unless it exceeds the precision of every type.</summary>
    private void Append(char c)
    {
        if (_length < BufferSize - MaxExponentLength)
        {
            _buffer[_length++] = c;
        }
    }
}
