namespace SchemaGen.Generator.Selectors;

/// <content>Pseudo-classes, and the pseudo-elements that are refused.</content>
internal sealed partial class SelectorParser
{
    private SimpleSelector? ParsePseudo(int compoundStart)
    {
        SelectorToken colon = _token;
        Advance();

        if (Is(SelectorTokenKind.Colon))
        {
            FailPseudoElement(compoundStart, colon);
            return null;
        }

        if (!Is(SelectorTokenKind.Identifier) && !Is(SelectorTokenKind.Function))
        {
            FailMissingName(colon, "A pseudo-class");
            return null;
        }

        string name = SelectorCharacters.ToAsciiLower(_token.Value);

        return Is(SelectorTokenKind.Function) ? ParseFunction(name, colon.Start) : ParseKeyword(name, colon.Start);
    }

    /// <summary>Parses a pseudo-class without an argument.</summary>
    private SimpleSelector? ParseKeyword(string name, int start)
    {
        SelectorToken token = _token;

        if (PseudoClasses.TryGetLegacyName(name, out string? current))
        {
            Warn(SelectorErrorCode.LegacyName, start, token.End - start, $"':{name}' is an old name, so write ':{current}'", $":{current}");
            name = current;
        }

        if (PseudoClasses.TryGetKeyword(name) is { } selector)
        {
            Advance();
            return selector;
        }

        if (PseudoClasses.IsFunction(name))
        {
            return Fail<SimpleSelector>(SelectorErrorCode.MissingArgument, start, token.End, $"':{name}' needs an argument, so write ':{name}(…)'");
        }

        return FailUnknown(name, start, isFunction: false);
    }

    /// <summary>Parses a pseudo-class with an argument; the current token is its name and parenthesis.</summary>
    private SimpleSelector? ParseFunction(string name, int start)
    {
        SelectorToken function = _token;

        if (PseudoClasses.TryGetTextKind(name) is { } text)
        {
            return ParseText(text, start);
        }

        if (PseudoClasses.TryGetKeyword(name) is not null)
        {
            int end = FindEndOfFunction();
            return Fail<SimpleSelector>(SelectorErrorCode.UnexpectedArgument, function.End - 1, end, $"':{name}' takes no argument, so write it without parentheses", string.Empty);
        }

        if (!PseudoClasses.IsFunction(name))
        {
            return FailUnknown(name, start, isFunction: true);
        }

        if (_depth == MaxDepth)
        {
            return Fail<SimpleSelector>(SelectorErrorCode.NestingTooDeep, start, function.End - 1, "Functions are nested too deeply, so write a flatter selector");
        }

        Advance();
        _depth++;
        SimpleSelector? selector = ParseArgument(name, start, function.End - 1);
        _depth--;

        if (selector is null)
        {
            return null;
        }

        // The argument ends where its parser stopped.
        Advance();
        return selector;
    }

    /// <summary>Parses the argument of the pseudo-class <paramref name="name"/>; the current token is then the closing parenthesis.</summary>
    private SimpleSelector? ParseArgument(string name, int start, int nameEnd)
    {
        SkipWhiteSpace();

        if (Is(SelectorTokenKind.RightParenthesis) && name is not ("is" or "where"))
        {
            return Fail<SimpleSelector>(SelectorErrorCode.MissingArgument, start, _token.End, $"'{Slice(start, nameEnd)}()' needs an argument, so write one or remove it", string.Empty);
        }

        switch (name)
        {
            case "is":
                return ParseForgivingList(name, start) is { } alternatives ? new LogicalSelector(LogicalKind.Is, alternatives) : null;

            case "where":
                return ParseForgivingList(name, start) is { } weightless ? new LogicalSelector(LogicalKind.Where, weightless) : null;

            case "not":
                if (ParseList(start) is not { } excluded)
                {
                    return null;
                }

                WarnOfNot(excluded, start);
                return new LogicalSelector(LogicalKind.Not, excluded);

            case "-webkit-any":
                Warn(SelectorErrorCode.LegacyName, start, nameEnd - start, "':-webkit-any()' is an old name, so write ':is()'", ":is");
                return ParseList(start) is { } any ? new LogicalSelector(LogicalKind.Is, any) : null;

            case "has":
                return ParseHas(start, nameEnd);

            case "lang":
                return ParseLang(start);

            case "dir":
                return ParseDir(start);

            default:
                return ParseNth(PseudoClasses.GetNthKind(name), name, start);
        }
    }

    /// <summary>Finds the end of the current function, for an error that underlines all of it.</summary>
    private int FindEndOfFunction()
    {
        int depth = 0;

        do
        {
            if (_token.Kind is SelectorTokenKind.Function or SelectorTokenKind.LeftParenthesis)
            {
                depth++;
            }
            else if (Is(SelectorTokenKind.RightParenthesis))
            {
                depth--;
            }
            else if (Is(SelectorTokenKind.End))
            {
                return _text.Length;
            }

            if (depth > 0)
            {
                Advance();
            }
        }
        while (depth > 0);

        return _token.End;
    }

    private bool FailPseudoElement(int compoundStart, SelectorToken firstColon)
    {
        int start = firstColon.Start;
        SelectorToken secondColon = _token;
        Advance();

        if (Is(SelectorTokenKind.Colon))
        {
            return Fail(SelectorErrorCode.MissingName, _token, "A pseudo-element has two colons, so remove the third", string.Empty);
        }

        if (!Is(SelectorTokenKind.Identifier) && !Is(SelectorTokenKind.Function))
        {
            return Fail(SelectorErrorCode.MissingName, start, secondColon.End, "A name is expected after '::', so write one or remove the colons", string.Empty);
        }

        string name = SelectorCharacters.ToAsciiLower(_token.Value);
        bool isFunction = Is(SelectorTokenKind.Function);
        string axis = Slice(compoundStart, start);

        if (ForeignDialects.IsXPathAxis(axis))
        {
            return Fail(SelectorErrorCode.XPathPath, compoundStart, secondColon.End, $"'{axis}::' is XPath's, so write a selector, such as ':has()' to look below or after an element");
        }

        int end = isFunction ? FindEndOfFunction() : _token.End;
        string written = Slice(start, end);

        return name switch
        {
            "text" => Fail(SelectorErrorCode.ParselText, start, end, "'::text' is parsel's, so remove it: the text is what is read anyway", string.Empty),
            "attr" when isFunction => Fail(SelectorErrorCode.ParselAttribute, start, end, $"'{written}' is parsel's, so remove it and set Attr = \"{Argument(written)}\"", string.Empty),
            _ => Fail(SelectorErrorCode.PseudoElement, start, end, $"The pseudo-element '{written}' is not an element of the page, so select the element that it belongs to", string.Empty),
        };
    }

    private static string Argument(string function)
    {
        int open = function.IndexOf('(') + 1;
        return function.Substring(open).TrimEnd(')').Trim();
    }
}
