namespace SchemaGen.Generator.Selectors;

/// <content><c>:nth-child()</c> and similar pseudo-classes.</content>
internal sealed partial class SelectorParser
{
    private NthSelector? ParseNth(NthKind kind, string name, int start)
    {
        int argument = _token.Start;

        if (!TryParseAnPlusB(out int step, out int offset) || !IsEndOfAnPlusB())
        {
            return FailNth(name, start, argument);
        }

        WarnOfPlace(name, step, offset, argument, EndOfText(argument, _token.Start));

        if (!Is(SelectorTokenKind.Identifier))
        {
            return IsClosed(start) ? new NthSelector(kind, step, offset, Of: null) : null;
        }

        SelectorToken of = _token;

        if (kind is NthKind.OfType or NthKind.LastOfType)
        {
            return Fail<NthSelector>(SelectorErrorCode.InvalidOf, of, $"':{name}()' takes no 'of', so remove it, or write ':nth-{(kind == NthKind.OfType ? string.Empty : "last-")}child()'");
        }

        Advance();
        SkipWhiteSpace();

        if (Is(SelectorTokenKind.RightParenthesis))
        {
            return Fail<NthSelector>(SelectorErrorCode.InvalidOf, of, "A selector is expected after 'of', so write one or remove the 'of'", string.Empty);
        }

        return ParseList(start) is { } list ? new NthSelector(kind, step, offset, list) : null;
    }

    private bool IsEndOfAnPlusB()
    {
        SkipWhiteSpace();

        return _token.Kind is SelectorTokenKind.RightParenthesis or SelectorTokenKind.End or SelectorTokenKind.UnclosedComment
            || (Is(SelectorTokenKind.Identifier) && SelectorCharacters.ToAsciiLower(_token.Value) == "of");
    }

    private bool TryParseAnPlusB(out int step, out int offset)
    {
        SelectorToken token = _token;
        step = 0;
        offset = 0;

        switch (token.Kind)
        {
            case SelectorTokenKind.Number when token.IsInteger:
                Advance();
                offset = token.Number;
                return true;

            case SelectorTokenKind.Dimension when token.IsInteger:
                step = token.Number;
                return TryParseN(SelectorCharacters.ToAsciiLower(token.Value), out offset);

            case SelectorTokenKind.Delimiter when token.IsDelimiter('+') && Peek() is { Kind: SelectorTokenKind.Identifier } next:
                // No white space may follow the sign, and no second sign.
                Advance();
                step = 1;
                return TryParseN(SelectorCharacters.ToAsciiLower(next.Value), out offset);

            case SelectorTokenKind.Identifier:
                string name = SelectorCharacters.ToAsciiLower(token.Value);

                if (name is "odd" or "even")
                {
                    Advance();
                    step = 2;
                    offset = name == "odd" ? 1 : 0;
                    return true;
                }

                bool isNegative = name[0] == '-';
                step = isNegative ? -1 : 1;
                return TryParseN(isNegative ? name.Substring(1) : name, out offset);

            default:
                return false;
        }
    }

    /// <summary>Parses the rest from <c>n</c>. <paramref name="name"/> is the rest of the current token, because <c>n-3</c> is a single token.</summary>
    private bool TryParseN(string name, out int offset)
    {
        offset = 0;

        if (name.Length == 0 || name[0] != 'n')
        {
            return false;
        }

        Advance();

        if (name.Length == 1)
        {
            return TryParseOffset(out offset);
        }

        if (name[1] != '-')
        {
            return false;
        }

        return name.Length == 2 ? TryParseUnsigned(isNegative: true, out offset) : TryReadDigits(name, out offset);
    }

    private bool TryParseOffset(out int offset)
    {
        SkipWhiteSpace();
        offset = 0;

        if (_token.IsDelimiter('+') || _token.IsDelimiter('-'))
        {
            bool isNegative = _token.IsDelimiter('-');
            Advance();
            return TryParseUnsigned(isNegative, out offset);
        }

        if (!Is(SelectorTokenKind.Number))
        {
            return true;
        }

        offset = _token.Number;
        bool isValid = _token.IsInteger && _token.HasSign;
        Advance();
        return isValid;
    }

    private bool TryParseUnsigned(bool isNegative, out int offset)
    {
        SkipWhiteSpace();
        offset = isNegative ? -_token.Number : _token.Number;

        // A number beyond the range of int was limited to int.MaxValue, and the smallest int is one farther from zero.
        if (isNegative && offset == -int.MaxValue && IsCut(Slice(_token.Start, _token.End)))
        {
            offset = int.MinValue;
        }

        bool isValid = Is(SelectorTokenKind.Number) && _token.IsInteger && !_token.HasSign;
        Advance();
        return isValid;
    }

    private static bool TryReadDigits(string name, out int offset)
    {
        offset = 0;

        for (int i = 2; i < name.Length; i++)
        {
            if (!SelectorCharacters.IsDigit(name[i]))
            {
                return false;
            }
        }

        string digits = name.Substring(2);
        SelectorToken number = new SelectorLexer("-" + digits).Read(0);
        offset = number.Number;
        return true;
    }

    /// <summary>Reports whether <paramref name="digits"/> are a number beyond the range of <see langword="int"/>.</summary>
    private static bool IsCut(string digits)
    {
        string significant = digits.TrimStart('0');
        return significant.Length > 10 || (significant.Length == 10 && string.CompareOrdinal(significant, "2147483647") > 0);
    }

    private NthSelector? FailNth(string name, int start, int argument)
    {
        // The whole argument is underlined, because the mistake is seldom in one part.
        _token = _lexer.Read(argument);

        while (!Is(SelectorTokenKind.RightParenthesis) && !Is(SelectorTokenKind.End) && !IsOf())
        {
            Advance();
        }

        if (Is(SelectorTokenKind.End))
        {
            FailUnclosed(SelectorErrorCode.UnclosedParenthesis, start, '(', ')');
            return null;
        }

        int end = _token.Start == argument ? _token.End : EndOfText(argument, _token.Start);

        return Fail<NthSelector>(
            SelectorErrorCode.InvalidNth,
            argument,
            end,
            $"':{name}()' takes a number, 'odd', 'even' or a formula, so write one, such as '2n+1'",
            SuggestNth(Slice(argument, end)));
    }

    private bool IsOf() => Is(SelectorTokenKind.Identifier) && SelectorCharacters.ToAsciiLower(_token.Value) == "of";

    /// <summary>Finds the likely intention of <paramref name="written"/>.</summary>
    private static string? SuggestNth(string written)
    {
        string compact = written.Replace(" ", string.Empty);
        string sum = written.Replace(" ", "+");

        return IsAnPlusB(compact) ? compact : IsAnPlusB(sum) ? sum : null;
    }

    private static bool IsAnPlusB(string text)
    {
        SelectorParser parser = new(text);
        return parser.TryParseAnPlusB(out _, out _) && parser.Is(SelectorTokenKind.End);
    }
}
