namespace SchemaGen.Generator.Selectors;

/// <content>Attributes.</content>
internal sealed partial class SelectorParser
{
    private AttributeSelector? ParseAttribute()
    {
        int start = _token.Start;
        Advance();
        SkipWhiteSpace();

        if (!TryParseAttributeName(start, out string name, out bool anyNamespace))
        {
            return null;
        }

        SkipWhiteSpace();

        if (Is(SelectorTokenKind.RightBracket))
        {
            Advance();
            return new AttributeSelector(name, AttributeOperator.Exists, string.Empty, AttributeCase.Default) { AnyNamespace = anyNamespace };
        }

        int operatorStart = _token.Start;

        if (!TryParseAttributeOperator(start, name, out AttributeOperator operation, out SelectorToken equals))
        {
            return null;
        }

        SkipWhiteSpace();
        int valueStart = _token.Start;

        if (!TryParseAttributeValue(start, equals, out string value))
        {
            return null;
        }

        int valueEnd = _lastEnd;

        if (!TryParseAttributeFlag(start, out AttributeCase flag))
        {
            return null;
        }

        Advance();
        var attribute = new AttributeSelector(name, operation, value, flag) { AnyNamespace = anyNamespace };
        WarnOfValue(attribute, start, operatorStart, valueStart, valueEnd);
        return attribute;
    }

    private bool TryParseAttributeName(int start, out string name, out bool anyNamespace)
    {
        SelectorToken first = _token;
        SelectorToken bar = Peek();
        anyNamespace = first.IsDelimiter('*') && IsNamespaceBar(bar);
        name = string.Empty;

        if (anyNamespace)
        {
            Advance();
            Advance();
        }
        else if (first.IsDelimiter('|'))
        {
            // An attribute without a prefix is in no namespace in any case.
            Advance();
        }
        else if (first.Kind == SelectorTokenKind.Identifier && IsNamespaceBar(bar) && _lexer.Read(bar.End).Kind is SelectorTokenKind.Identifier or SelectorTokenKind.Delimiter)
        {
            return FailNamespace(first.Start, bar.End);
        }

        if (!Is(SelectorTokenKind.Identifier))
        {
            return FailAttributeName(start);
        }

        name = _token.Value;
        Advance();
        return true;
    }

    private bool TryParseAttributeOperator(int start, string name, out AttributeOperator operation, out SelectorToken equals)
    {
        SelectorToken token = _token;
        equals = token;
        operation = AttributeOperator.Equals;

        if (token.Kind != SelectorTokenKind.Delimiter)
        {
            return FailInAttribute(start, "an operator or ']'");
        }

        if (token.Value[0] != '=')
        {
            AttributeOperator? matched = token.Value[0] switch
            {
                '~' => AttributeOperator.Includes,
                '|' => AttributeOperator.DashMatch,
                '^' => AttributeOperator.Prefix,
                '$' => AttributeOperator.Suffix,
                '*' => AttributeOperator.Substring,
                _ => null,
            };

            if (!Peek().IsDelimiter('='))
            {
                return FailAttributeOperator(token, token.End);
            }

            if (matched is null)
            {
                return token.IsDelimiter('!') ? FailNotEqual(start, name) : FailAttributeOperator(token, Peek().End);
            }

            operation = matched.Value;
            Advance();
        }

        equals = _token;
        Advance();

        if (!_token.IsDelimiter('='))
        {
            return true;
        }

        while (Peek().IsDelimiter('='))
        {
            Advance();
        }

        return FailAttributeOperator(token, _token.End);
    }

    private bool TryParseAttributeValue(int start, SelectorToken equals, out string value)
    {
        SkipWhiteSpace();
        value = _token.Value;

        switch (_token.Kind)
        {
            case SelectorTokenKind.String:
                Advance();
                return true;

            case SelectorTokenKind.Identifier when EndsValue(Peek()):
                Advance();
                return true;

            case SelectorTokenKind.RightBracket:
                return Fail(SelectorErrorCode.MissingAttributeValue, equals, "A value is expected after '=', so write one, such as \"text\"");

            case SelectorTokenKind.End:
            case SelectorTokenKind.UnclosedString:
            case SelectorTokenKind.UnclosedComment:
            case SelectorTokenKind.RightParenthesis when _depth > 0:
                return FailUnclosed(SelectorErrorCode.UnclosedBracket, start, '[', ']');

            default:
                return FailUnquotedValue();
        }
    }

    /// <summary>Reports whether the current name is the whole value, and not the beginning of one that should have been quoted.</summary>
    private bool EndsValue(SelectorToken next) => !Touches(_token, next)
        || next.Kind is SelectorTokenKind.WhiteSpace or SelectorTokenKind.RightBracket
        || (_depth > 0 && next.Kind == SelectorTokenKind.RightParenthesis);

    private bool TryParseAttributeFlag(int start, out AttributeCase flag)
    {
        SkipWhiteSpace();
        flag = AttributeCase.Default;

        if (Is(SelectorTokenKind.Identifier))
        {
            switch (_token.Value)
            {
                case "i" or "I":
                    flag = AttributeCase.Insensitive;
                    break;

                case "s" or "S":
                    flag = AttributeCase.Sensitive;
                    break;

                default:
                    return Fail(
                        SelectorErrorCode.InvalidAttributeFlag,
                        _token,
                        "Only 'i' (case does not count) and 's' (it does) may follow a value, so write one of them, or quote the whole value");
            }

            Advance();
            SkipWhiteSpace();
        }

        return Is(SelectorTokenKind.RightBracket) || FailInAttribute(start, "']'");
    }
}
