using System;
using System.Globalization;
using SchemaGen.Text;

namespace SchemaGen.Conversion.Numbers;

/// <content>Classes of characters, separators, and currencies that are written as words.</content>
internal ref partial struct NumberText
{
    /// <summary>The kinds of characters that are distinguished in and around numbers.</summary>
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

    /// <summary>Reports whether a currency is beside the number, with at most a blank between them.</summary>
    private readonly bool IsMoney(int first)
    {
        if (_separators.MoneyDecimalPoint == _separators.DecimalPoint && _separators.MoneyGroup == _separators.Group)
        {
            // Both kinds of separators agree.
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

        // After the number, past anything that may belong to it under either convention.
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

        return CurrencyNames.IsKnown(letters[..length]);
    }

    /// <summary>Skips, backwards, the letters before a currency sign that belong to it: <c>US$</c>, <c>R$</c>.</summary>
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
    /// Reports whether a character separates groups: the separator of the culture, a no-break space or an apostrophe, which separate nothing else, or the Arabic one. After the first separator of a number, only the same one counts.
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

    /// <summary>Reports whether a character is a fraction, a superscript or the like, which is not a digit of a decimal number.</summary>
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
        }

        if (InvisibleCharacters.IsInvisible(c))
        {
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
}
