namespace SchemaGen.Generator.Selectors;

/// <content>Numbers, which are needed for <c>An+B</c> and for the message about <c>.1a</c>.</content>
internal sealed partial class SelectorLexer
{
    private bool StartsNumber(int position)
    {
        if (At(position) is '+' or '-')
        {
            position++;
        }

        return SelectorCharacters.IsDigit(At(position)) || (At(position) == '.' && SelectorCharacters.IsDigit(At(position + 1)));
    }

    private SelectorToken ReadNumeric(int position)
    {
        bool hasSign = text[position] is '+' or '-';
        bool isNegative = text[position] == '-';
        int end = hasSign ? position + 1 : position;
        long value = 0;

        while (SelectorCharacters.IsDigit(At(end)))
        {
            // Beyond the range of an int, further digits do not matter.
            value = value > int.MaxValue ? value : (value * 10) + (text[end] - '0');
            end++;
        }

        bool isInteger = true;

        if (At(end) == '.' && SelectorCharacters.IsDigit(At(end + 1)))
        {
            isInteger = false;
            end = SkipDigits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            int exponent = At(end + 1) is '+' or '-' ? end + 2 : end + 1;

            if (SelectorCharacters.IsDigit(At(exponent)))
            {
                isInteger = false;
                end = SkipDigits(exponent);
            }
        }

        SelectorTokenKind kind = SelectorTokenKind.Number;
        string unit = string.Empty;

        if (StartsIdentifier(end))
        {
            kind = SelectorTokenKind.Dimension;
            unit = ReadName(end, out end);
        }
        else if (At(end) == '%')
        {
            kind = SelectorTokenKind.Percentage;
            end++;
        }

        return new SelectorToken(kind, position, end)
        {
            Value = unit,
            Number = Saturate(isNegative ? -value : value),
            IsInteger = isInteger,
            HasSign = hasSign,
        };
    }

    private int SkipDigits(int position)
    {
        while (SelectorCharacters.IsDigit(At(position)))
        {
            position++;
        }

        return position;
    }

    private static int Saturate(long value) => value > int.MaxValue ? int.MaxValue : value < int.MinValue ? int.MinValue : (int)value;
}
