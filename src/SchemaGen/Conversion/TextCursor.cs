using System;

namespace SchemaGen.Conversion;

/// <summary>A cursor in folded text. A method that fails to read leaves it where it is.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    /// <summary>The text from the cursor on.</summary>
    internal ReadOnlySpan<char> Rest { get; private set; } = text;

    internal readonly bool IsAtEnd => Rest.IsEmpty;

    internal readonly bool StartsWithDigit => Rest.Length > 0 && IsDigit(Rest[0]);

    internal void Skip(int length) => Rest = Rest[length..];

    /// <summary>Skips blanks.</summary>
    /// <returns>False if there are no blanks.</returns>
    internal bool SkipBlanks()
    {
        int count = 0;
        while (count < Rest.Length && Rest[count] == ' ')
        {
            count++;
        }

        Skip(count);
        return count > 0;
    }

    internal bool TryRead(char c)
    {
        if (Rest.Length == 0 || Rest[0] != c)
        {
            return false;
        }

        Skip(1);
        return true;
    }

    internal bool TryRead(string literal)
    {
        if (!Rest.StartsWith(literal, StringComparison.Ordinal))
        {
            return false;
        }

        Skip(literal.Length);
        return true;
    }

    /// <summary>Reads a number of <paramref name="min"/> to <paramref name="max"/> digits, at most nine. It takes as many digits as it can.</summary>
    internal bool TryReadNumber(int min, int max, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (digits < max && digits < Rest.Length && IsDigit(Rest[digits]))
        {
            value = (value * 10) + (Rest[digits++] - '0');
        }

        if (digits < min)
        {
            return false;
        }

        Skip(digits);
        return true;
    }

    internal bool TryReadNumber(int min, int max, out int value) => TryReadNumber(min, max, out value, out _);

    /// <summary>Counts the digits that follow.</summary>
    internal readonly int CountDigits()
    {
        int count = 0;
        while (count < Rest.Length && IsDigit(Rest[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads the digits of a fraction of a second into ticks. Digits beyond the precision of a tick are dropped.</summary>
    internal bool TryReadFraction(out int ticks)
    {
        ticks = 0;
        int digits = CountDigits();
        if (digits == 0)
        {
            return false;
        }

        for (int i = 0; i < 7; i++)
        {
            ticks = (ticks * 10) + (i < digits ? Rest[i] - '0' : 0);
        }

        Skip(digits);
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
