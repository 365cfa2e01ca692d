using System.Text;

namespace SchemaGen.Generator.Selectors;

/// <content>Names as a page writes them, whose characters a selector has to escape: <c>.md:flex</c>, <c>.w-1/2</c>, <c>esi:include</c>.</content>
internal sealed partial class SelectorParser
{
    /// <summary>The last class or tag name: its start (at the dot), its end, and whether it is a class.</summary>
    private (int Start, int End, bool IsClass, string Value) _name = (0, -1, false, string.Empty);

    /// <summary>Reports whether a class ends where <paramref name="position"/> begins.</summary>
    private bool IsAfterClass(int position) => _name.IsClass && _name.End == position;

    /// <summary>Reports whether <paramref name="colon"/> is likely part of a name: of a class such as <c>md:flex</c>, or of an element that HTML does not have, such as <c>esi:include</c>.</summary>
    private bool IsColonOfName(int colon, string pseudo, bool isFunction)
    {
        if (_name.End != colon)
        {
            return false;
        }

        bool isState = UndecidableStates.Find(pseudo) is not null || PseudoClasses.IsLegacyPseudoElement(pseudo);

        if (_name.IsClass && ClassVariants.Contains(_name.Value))
        {
            // 'md:hover:flex' is one name; 'md:hover' is a class with a state.
            return isFunction ? pseudo.EndsWith("-", System.StringComparison.Ordinal) : !isState || EndOfRawName(colon) > _token.End;
        }

        if (isState || isFunction || ForeignDialects.Find(pseudo) is not null)
        {
            return false;
        }

        return _name.IsClass ? PseudoClasses.FindClosest(pseudo, isFunction: false) is null : !HtmlTags.IsKnown(SelectorCharacters.ToAsciiLower(_name.Value));
    }

    /// <summary>Reports the rest of a name, from <paramref name="start"/>, that has to be escaped.</summary>
    private bool FailRawName(int start)
    {
        int end = EndOfRawName(start);
        string escaped = Escape(start, end);
        string whole = start == _name.End ? Slice(_name.Start, start) + escaped : "." + escaped;
        string what = _name.IsClass || start != _name.End ? "class" : "tag";
        return Fail(SelectorErrorCode.UnescapedCharacter, start, end, $"The name of a {what} has such characters only behind a backslash, so write '{whole}' if it is one", escaped);
    }

    /// <summary>Finds the end of a name as a page writes it: where a selector could continue with a combinator, another class or a known pseudo-class.</summary>
    private int EndOfRawName(int start)
    {
        int end = start;

        while (end < _text.Length)
        {
            char c = _text[end];

            if (c is '[' or '(' && (end == start || _text[end - 1] is '-' or ':' or '/') && EndOfBrackets(end) is >= 0 and int close)
            {
                end = close;
            }
            else if (c == '\\' && end + 1 < _text.Length)
            {
                end += 2;
            }
            else if (SelectorCharacters.IsName(c) || c is '/' or '%' or '!' or '@' || (c == ':' && (end == start || !IsPseudo(end))) || (c == '.' && IsDecimal(end)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return System.Math.Max(end, start + 1);
    }

    private bool IsDecimal(int dot) => dot > 0 && SelectorCharacters.IsDigit(_text[dot - 1]) && dot + 1 < _text.Length && SelectorCharacters.IsDigit(_text[dot + 1]);

    /// <summary>Reports whether a known pseudo-class or a pseudo-element begins at <paramref name="colon"/>.</summary>
    private bool IsPseudo(int colon)
    {
        SelectorToken name = _lexer.Read(colon + 1);

        return name.Kind switch
        {
            SelectorTokenKind.Identifier => PseudoClasses.TryGetKeyword(SelectorCharacters.ToAsciiLower(name.Value)) is not null,
            SelectorTokenKind.Function => PseudoClasses.IsFunction(SelectorCharacters.ToAsciiLower(name.Value)),
            SelectorTokenKind.LeftBracket => false,
            _ => name.Kind is not (SelectorTokenKind.Number or SelectorTokenKind.Dimension),
        };
    }

    /// <summary>Finds the end of the brackets that open at <paramref name="open"/>; negative if white space comes before it, which no class contains.</summary>
    private int EndOfBrackets(int open)
    {
        int depth = 0;

        for (int i = open; i < _text.Length && !SelectorCharacters.IsWhiteSpace(_text[i]); i++)
        {
            depth += _text[i] is '[' or '(' ? 1 : _text[i] is ']' or ')' ? -1 : 0;

            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a backslash before each character that needs one.</summary>
    private string Escape(int start, int end)
    {
        var escaped = new StringBuilder();
        int from = start;

        if (start == 0 || _text[start - 1] == '.')
        {
            // Digits are restricted only at the beginning of a name.
            from = System.Math.Min(end, start + (_text[start] == '-' ? 2 : 1));
            escaped.Append(SelectorPrinter.PrintIdentifier(Slice(start, from)));
        }

        for (int i = from; i < end; i++)
        {
            char c = _text[i];

            if (c == '\\' && i + 1 < end)
            {
                escaped.Append(c).Append(_text[++i]);
            }
            else
            {
                escaped.Append(SelectorCharacters.IsName(c) ? string.Empty : "\\").Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Parses brackets after a class that ends with a hyphen: a class of Tailwind such as <c>.top-[117px]</c>, even if they are a valid attribute.</summary>
    private SimpleSelector? ParseBracketOfName()
    {
        int start = _token.Start;
        int end = EndOfBrackets(start);
        int count = _errors.Count;
        SimpleSelector? attribute = ParseAttribute();

        if (attribute is not null)
        {
            string escaped = Escape(start, end);
            Warn(SelectorErrorCode.UnescapedBracket, start, end - start, $"This is an attribute of an element with the class '{_name.Value}', so write '{Slice(_name.Start, start)}{escaped}' if the brackets belong to the class", escaped);
            return attribute;
        }

        _errors.RemoveRange(count, _errors.Count - count);
        FailRawName(start);
        return null;
    }
}
