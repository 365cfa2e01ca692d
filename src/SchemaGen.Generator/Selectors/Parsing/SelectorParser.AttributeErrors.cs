using System.Globalization;

namespace SchemaGen.Generator.Selectors;

/// <content>Mistakes inside the brackets of an attribute.</content>
internal sealed partial class SelectorParser
{
    private bool FailInAttribute(int start, string expected)
    {
        switch (_token.Kind)
        {
            case SelectorTokenKind.End:
            case SelectorTokenKind.UnclosedString:
            case SelectorTokenKind.UnclosedComment:
            case SelectorTokenKind.RightParenthesis when _depth > 0:
                return FailUnclosed(SelectorErrorCode.UnclosedBracket, start, '[', ']');

            case SelectorTokenKind.Colon when Peek().Kind is SelectorTokenKind.Identifier && Touches(_token, Peek()):
                return Fail(SelectorErrorCode.UnescapedColon, _token, "A colon in a name must be escaped, so write '\\:'", "\\:");

            case SelectorTokenKind.Delimiter when _token.IsDelimiter('\\'):
                return FailEscape();

            default:
                return Fail(SelectorErrorCode.UnexpectedInAttribute, _token, $"Here {expected} is expected, so remove '{Slice(_token.Start, _token.End)}' or quote the value");
        }
    }

    private bool FailAttributeName(int start)
    {
        SelectorToken token = _token;

        switch (token.Kind)
        {
            case SelectorTokenKind.End:
            case SelectorTokenKind.UnclosedString:
            case SelectorTokenKind.UnclosedComment:
                return FailUnclosed(SelectorErrorCode.UnclosedBracket, start, '[', ']');

            case SelectorTokenKind.RightBracket:
                return Fail(SelectorErrorCode.MissingAttributeName, start, token.End, "An attribute's name is expected inside the brackets, so write one or remove them", string.Empty);

            case SelectorTokenKind.Number when token.IsInteger:
                return FailPosition(start, token);

            case SelectorTokenKind.AtKeyword:
                return Fail(SelectorErrorCode.XPathAttribute, token.Start, token.Start + 1, "The '@' is XPath's, so remove it: an attribute is just its name", string.Empty);

            case SelectorTokenKind.Function:
                return FailPredicate(start, token);

            case SelectorTokenKind.String:
                string name = SelectorPrinter.PrintIdentifier(token.Value);
                return Fail(SelectorErrorCode.MissingAttributeName, token, "An attribute's name is not quoted, so remove the quotes", token.Value.Length == 0 ? null : name);

            case SelectorTokenKind.Delimiter when token.IsDelimiter('^') && Peek().Kind == SelectorTokenKind.Identifier:
                return Fail(
                    SelectorErrorCode.JsoupAttributePrefix,
                    token.Start,
                    Peek().End,
                    "No selector of the standard finds attributes by the beginning of their name, as jsoup's '[^…]' does, so name the attribute");

            case SelectorTokenKind.Delimiter when token.IsDelimiter('\\'):
                return FailEscape();

            default:
                return Fail(
                    SelectorErrorCode.MissingAttributeName,
                    token,
                    $"An attribute's name is expected, not '{Slice(token.Start, token.End)}', so write one");
        }
    }

    private bool FailAttributeOperator(SelectorToken token, int end)
    {
        if (token.IsDelimiter('\\'))
        {
            return FailEscape();
        }

        return Fail(
            SelectorErrorCode.InvalidAttributeOperator,
            token.Start,
            end,
            $"There is no operator '{Slice(token.Start, end)}', so write one of '=', '~=', '|=', '^=', '$=' and '*='",
            Slice(token.Start, end).Trim('=').Length == 0 ? "=" : null);
    }

    /// <summary>Reports jQuery's <c>[a!=b]</c> as a whole, so that it can be replaced.</summary>
    private bool FailNotEqual(int start, string name)
    {
        SelectorToken operation = _token;
        Advance();
        Advance();
        SkipWhiteSpace();
        string value = _token.Value;
        bool hasValue = _token.Kind is SelectorTokenKind.Identifier or SelectorTokenKind.String;
        Advance();
        SkipWhiteSpace();

        string message = "The operator '!=' is jQuery's, so write ':not([…=…])'";

        if (!hasValue || !Is(SelectorTokenKind.RightBracket))
        {
            return Fail(SelectorErrorCode.JQueryNotEqual, operation.Start, operation.Start + 2, message);
        }

        AttributeSelector equal = new(name, AttributeOperator.Equals, value, AttributeCase.Default);
        string replacement = $":not({SelectorPrinter.PrintSimple(equal)})";

        return Fail(SelectorErrorCode.JQueryNotEqual, start, _token.End, $"The operator '!=' is jQuery's, so write '{replacement}'", replacement);
    }

    /// <summary>Reports a value that has to be quoted: everything up to the bracket or a blank.</summary>
    private bool FailUnquotedValue()
    {
        if (_token.IsDelimiter('\\'))
        {
            return FailEscape();
        }

        int start = _token.Start;
        int end = start;

        while (end < _text.Length && _text[end] != ']' && !SelectorCharacters.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        end = System.Math.Max(end, start + 1);
        string value = Slice(start, end);
        string? suggestion = value.IndexOfAny(['"', '\\']) < 0 ? $"\"{value}\"" : null;

        return Fail(SelectorErrorCode.UnquotedValue, start, end, "A value that is not a plain name must be quoted, so write it in quotes", suggestion);
    }

    /// <summary>Reports XPath's <c>span[2]</c>.</summary>
    private bool FailPosition(int start, SelectorToken number)
    {
        Advance();
        SkipWhiteSpace();

        string replacement = string.Format(CultureInfo.InvariantCulture, ":nth-of-type({0})", number.Number);

        return Is(SelectorTokenKind.RightBracket) && number.Number > 0
            ? Fail(SelectorErrorCode.XPathPosition, start, _token.End, $"A position in brackets is XPath's, so write '{replacement}'", replacement)
            : Fail(SelectorErrorCode.XPathPosition, number, "A position in brackets is XPath's, so write ':nth-of-type()'");
    }

    /// <summary>Reports a function where an attribute's name should be, as in XPath's <c>li[last()]</c>.</summary>
    private bool FailPredicate(int start, SelectorToken function)
    {
        Advance();

        if (function.Value == "last" && Is(SelectorTokenKind.RightParenthesis))
        {
            Advance();

            if (Is(SelectorTokenKind.RightBracket))
            {
                return Fail(SelectorErrorCode.XPathPosition, start, _token.End, "A position in brackets is XPath's, so write ':last-of-type'", ":last-of-type");
            }
        }

        return Fail(
            SelectorErrorCode.XPathFunction,
            function.Start,
            function.End - 1,
            $"A function in brackets is XPath's, so write an attribute's name, or ':contains()' for text, instead of '{function.Value}()'");
    }
}
