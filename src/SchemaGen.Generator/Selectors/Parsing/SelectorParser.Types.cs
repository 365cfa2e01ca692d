namespace SchemaGen.Generator.Selectors;

/// <content>Tag names and the namespaces before them.</content>
internal sealed partial class SelectorParser
{
    /// <summary>Parses a tag name or <c>*</c>, with <c>*|</c> or <c>|</c> before it; <see langword="null"/> if there is none.</summary>
    private bool TryParseType(out TypeSelector? type)
    {
        SelectorToken first = _token;
        SelectorToken next = Peek();
        type = null;

        if (first.IsDelimiter('|'))
        {
            // '||' is a combinator, which the caller reports.
            return next.IsDelimiter('|') || TryParseUnqualified(out type);
        }

        if (first.Kind != SelectorTokenKind.Identifier && !first.IsDelimiter('*'))
        {
            return true;
        }

        if (!IsNamespaceBar(next))
        {
            type = new TypeSelector(first.Kind == SelectorTokenKind.Identifier ? first.Value : null);
            Advance();
            return true;
        }

        if (first.Kind == SelectorTokenKind.Identifier)
        {
            return FailNamespace(first.Start, next.End);
        }

        Advance();
        Advance();
        return TryParseLocalName(first.Start, next.End, isAny: true, out type);
    }

    /// <summary>Reports whether <paramref name="bar"/> ends a namespace prefix; <c>||</c> is a combinator, <c>|=</c> an operator.</summary>
    private bool IsNamespaceBar(SelectorToken bar)
    {
        SelectorToken next = _lexer.Read(bar.End);

        return bar.IsDelimiter('|') && !next.IsDelimiter('|') && !next.IsDelimiter('=');
    }

    private bool TryParseUnqualified(out TypeSelector? type)
    {
        SelectorToken bar = _token;
        Advance();

        if (!TryParseLocalName(bar.Start, bar.End, isAny: false, out type))
        {
            return false;
        }

        Warn(SelectorErrorCode.NeverMatches, bar.Start, 1, "Only an element without a namespace matches '|', and a page has none, so remove the '|'", string.Empty);
        type = type! with { NoNamespace = true };
        return true;
    }

    private bool TryParseLocalName(int start, int end, bool isAny, out TypeSelector? type)
    {
        type = null;

        if (Is(SelectorTokenKind.Identifier) && !IsNamespaceBar(Peek()))
        {
            type = new TypeSelector(_token.Value);
        }
        else if (_token.IsDelimiter('*') && !IsNamespaceBar(Peek()))
        {
            type = new TypeSelector(Name: null);
        }
        else
        {
            return Fail(
                SelectorErrorCode.MissingName,
                start,
                end,
                $"A tag name or '*' is expected after '{(isAny ? "*|" : "|")}', so write one or remove the '|'",
                isAny ? "*" : string.Empty);
        }

        Advance();
        return true;
    }

    private bool FailNamespace(int start, int end) =>
        Fail(SelectorErrorCode.Namespace, start, end, "A namespace prefix cannot be declared here, so remove it, or write '*|' for any namespace", "*|");
}
