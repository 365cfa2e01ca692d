namespace SchemaGen.Generator.Selectors;

/// <content>Errors for tokens that no selector can have there.</content>
internal sealed partial class SelectorParser
{
    /// <summary>Reports the current token, and recognizes its meaning in other languages.</summary>
    private bool Unexpected()
    {
        SelectorToken token = _token;
        string written = Slice(token.Start, token.End);

        switch (token.Kind)
        {
            case SelectorTokenKind.UnclosedString:
                return FailUnclosedString();

            case SelectorTokenKind.UnclosedComment:
                return FailUnclosedComment();

            case SelectorTokenKind.AtKeyword:
                return Fail(SelectorErrorCode.XRayAttribute, token, $"'{written}' is x-ray's, so remove it and set Attr = \"{token.Value}\"", string.Empty);

            case SelectorTokenKind.Number or SelectorTokenKind.Dimension or SelectorTokenKind.Percentage:
                return FailNumber(token, written);

            case SelectorTokenKind.Function:
                return FailFunction(token);

            case SelectorTokenKind.LeftParenthesis when IsPathInParentheses(token):
                return Fail(SelectorErrorCode.XPathPath, token, "'(' belongs to XPath here, so write a selector without the parentheses, and set At for the index of a match");

            case SelectorTokenKind.RightParenthesis or SelectorTokenKind.RightBracket or SelectorTokenKind.RightBrace:
                return Fail(SelectorErrorCode.UnexpectedClosing, token, $"No bracket is open that '{written}' could close, so remove it", string.Empty);

            case SelectorTokenKind.LeftBrace:
                return Fail(SelectorErrorCode.UnexpectedToken, token, "A selector has no declarations, so remove everything from '{'");

            case SelectorTokenKind.Delimiter:
                return FailDelimiter(token, written);

            default:
                return Fail(SelectorErrorCode.UnexpectedToken, token, $"A selector cannot have '{written}' here, so remove it");
        }
    }

    /// <summary>Reports whether a parenthesis begins an expression of XPath, as in <c>(//li)[2]</c>.</summary>
    private bool IsPathInParentheses(SelectorToken parenthesis) =>
        _text.Substring(0, parenthesis.Start).Trim().Length == 0 && _text.Substring(parenthesis.End).TrimStart() is ['/', ..] or ['.', '/', ..];

    private bool FailNumber(SelectorToken token, string written)
    {
        bool isClass = written[0] == '.';

        if (written[0] == '+' || (!isClass && token.Kind != SelectorTokenKind.Dimension))
        {
            return Fail(SelectorErrorCode.UnexpectedToken, token, $"A selector cannot have the number '{written}' here, so remove it");
        }

        // The fraction of a class such as 'p-1.5', or the beginning of one such as '2xl:flex'.
        if (isClass && IsAfterClass(token.Start) && SelectorCharacters.IsDigit(_text[token.Start - 1]))
        {
            return FailRawName(token.Start);
        }

        if (isClass && EndOfRawName(token.Start + 1) > token.End)
        {
            return FailRawName(token.Start + 1);
        }

        int start = isClass ? token.Start + 1 : token.Start;
        FailDigit<CompoundSelector>(start, token.End, isClass ? "class" : "tag", Slice(start, token.End));
        return false;
    }

    private bool FailFunction(SelectorToken token)
    {
        string name = SelectorCharacters.ToAsciiLower(token.Value);
        int end = token.End - 1;

        if (name is "text" or "node" or "comment")
        {
            return Fail(SelectorErrorCode.XPathFunction, token.Start, end, $"'{name}()' is XPath's, so remove it: the text is what is read anyway");
        }

        if (ForeignDialects.Find(name) is { } foreign)
        {
            return Fail(foreign.Code, token.Start, end, $"'{token.Value}()' {foreign.Reason}", foreign.Suggestion);
        }

        return PseudoClasses.IsFunction(name)
            ? Fail(SelectorErrorCode.MissingColon, token.Start, end, $"A pseudo-class begins with a colon, so write ':{token.Value}'", ":" + Slice(token.Start, end))
            : Fail(SelectorErrorCode.UnexpectedToken, token.Start, token.End, $"There is no function '{token.Value}' here, so write a selector");
    }

    private bool FailDelimiter(SelectorToken token, string written)
    {
        SelectorToken next = Peek();

        switch (written[0])
        {
            case '/' when IsAfterClass(token.Start) && token.End < _text.Length && (SelectorCharacters.IsDigit(_text[token.End]) || _text[token.End] == '[' || ClassVariants.IsNamed(_name.Value)):
            case '%' or '!' when IsAfterClass(token.Start):
                return FailRawName(token.Start);

            case '/':
                return FailPath(token.Start);

            case '&':
                return Fail(SelectorErrorCode.NestingSelector, token, "'&' belongs to nested rules, so write ':scope' for the element that the search starts from", ":scope");

            case '|' when next.IsDelimiter('|') && Touches(token, next):
                return Fail(SelectorErrorCode.ColumnSelector, token.Start, next.End, "The column combinator '||' is in no engine, so select the cells by ':nth-child()'");

            case '|':
                return Fail(SelectorErrorCode.Namespace, token, "A namespace prefix comes first in a compound and cannot be declared here, so remove the '|'", string.Empty);

            case '@':
                return Fail(SelectorErrorCode.XRayAttribute, token, "'@' is not part of a selector, so remove it and set Attr to the attribute's name", string.Empty);

            case '\\':
                return FailEscape();

            case '#':
                Advance();
                return FailMissingName(token, "An id");

            default:
                return Fail(SelectorErrorCode.UnexpectedToken, token, $"A selector cannot have '{written}' here, so remove it, or write '\\{written}' if a name has it", string.Empty);
        }
    }

    private bool FailEscape() =>
        Fail(SelectorErrorCode.InvalidEscape, _token, "A line end cannot be escaped here, so remove the backslash", string.Empty);

    /// <summary>Reports a step of XPath, as <c>//</c>, <c>./</c> or <c>/</c>, that begins at <paramref name="start"/>.</summary>
    private bool FailPath(int start)
    {
        if (string.CompareOrdinal(_text, start, "/deep/", 0, 6) == 0)
        {
            return FailPiercing(start, start + 6);
        }

        int end = start;

        while (end < _text.Length && _text[end] is '.' or '/')
        {
            end++;
        }

        string step = Slice(start, end);
        if (_lexer.Read(end) is { Kind: SelectorTokenKind.AtKeyword } attribute)
        {
            return Fail(SelectorErrorCode.XPathAttributeStep, start, attribute.End, $"'{Slice(start, attribute.End)}' is XPath's, so remove it and set Attr = \"{attribute.Value}\"", string.Empty);
        }

        int before = start;

        while (before > 0 && SelectorCharacters.IsWhiteSpace(_text[before - 1]))
        {
            before--;
        }

        bool isFirst = before == 0 || _text[before - 1] is ',' or '(';

        string? suggestion = step switch
        {
            "//" or "/" or ".//" when isFirst => string.Empty,
            "./" when isFirst => ":scope > ",
            "//" => " ",
            "/" => " > ",
            _ => null,
        };

        return Fail(SelectorErrorCode.XPathPath, start, end, $"'{step}' is XPath's, so write a space for a descendant or '>' for a child", suggestion);
    }

    private bool FailPiercing(int start, int end) =>
        Fail(SelectorErrorCode.ShadowCombinator, start, end, $"'{Slice(start, end)}' looked into shadow trees and is gone from the standard, so write a space", " ");

    /// <summary>Reports an unknown pseudo-class; the current token is its name.</summary>
    private SimpleSelector? FailUnknown(string name, int start, bool isFunction)
    {
        int end = isFunction ? _token.End - 1 : _token.End;
        string written = Slice(start, end) + (isFunction ? "()" : string.Empty);

        if (IsColonOfName(start, name, isFunction))
        {
            FailRawName(start);
            return null;
        }

        if (!isFunction && PseudoClasses.IsLegacyPseudoElement(name))
        {
            return Fail<SimpleSelector>(SelectorErrorCode.PseudoElement, start, end, $"The pseudo-element '{written}' is not an element of the page, so select the element that it belongs to", string.Empty);
        }

        if (UndecidableStates.Find(name) is { } state)
        {
            return Fail<SimpleSelector>(state.Code, start, end, $"'{written}' {state.Reason}", state.Suggestion);
        }

        if (ForeignDialects.Find(name) is { } foreign)
        {
            return Fail<SimpleSelector>(foreign.Code, start, end, $"'{written}' {foreign.Reason}", foreign.Suggestion);
        }

        string? close = PseudoClasses.FindClosest(name, isFunction);

        return Fail<SimpleSelector>(
            SelectorErrorCode.UnknownPseudoClass,
            start,
            end,
            close is null ? $"There is no pseudo-class '{written}', so remove it" : $"There is no pseudo-class '{written}', so write ':{close}' if that is meant",
            close is null ? null : ":" + close);
    }
}
