using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <content>Compounds: tag names, classes and ids.</content>
internal sealed partial class SelectorParser
{
    /// <summary>The size of a state such as <c>:enabled</c>, which is defined by another selector.</summary>
    private const int StateSize = 10;

    /// <summary>Parses conditions on one element, as <c>a.more[href]</c>; stops at the first token that cannot be one.</summary>
    private CompoundSelector? ParseCompound()
    {
        int start = _token.Start;
        int before = _combinatorStart < 0 ? start : _combinatorStart;
        _combinatorStart = -1;

        if (!TryParseType(out TypeSelector? type))
        {
            return null;
        }

        int typeEnd = _lastEnd;

        if (type is not null && !TryGrow(start, 1))
        {
            return null;
        }

        _name = (start, type?.Name is null ? -1 : typeEnd, false, type?.Name ?? string.Empty);

        List<SimpleSelector> simple = [];

        while (IsStartOfSimple())
        {
            int conditionStart = _token.Start;

            if (ParseSimple(start) is not { } selector)
            {
                return null;
            }

            simple.Add(selector);

            if (_spans is not null && selector is (ClassSelector or IdSelector or AttributeSelector))
            {
                _spans.Add(selector, conditionStart, _lastEnd);
            }

            if (!TryGrow(start, selector is StateSelector ? StateSize : 1))
            {
                return null;
            }
        }

        if (Is(SelectorTokenKind.Identifier) || _token.IsDelimiter('*'))
        {
            FailMisplacedType(start);
            return null;
        }

        if (type is null && simple.Count == 0)
        {
            Unexpected();
            return null;
        }

        var compound = new CompoundSelector(type, new EquatableArray<SimpleSelector>(simple));
        int end = _lastEnd;
        _spans?.Add(compound, new CompoundSpan(before, start, type is null ? end : typeEnd, end));
        WarnOfConditions(compound, start, end);
        return compound;
    }

    /// <summary>Counts conditions of the selector, and reports the compound that has too many.</summary>
    private bool TryGrow(int start, int size)
    {
        _size += size;
        return _size <= MaxSize || Fail(
            SelectorErrorCode.TooLarge,
            start,
            start + 1,
            $"A selector has at most {MaxSize} tag names and conditions, and this one has more from here on, so write it in parts, or by a class that they share");
    }

    private bool IsStartOfSimple() => _token.Kind switch
    {
        SelectorTokenKind.Hash or SelectorTokenKind.LeftBracket or SelectorTokenKind.Colon => true,
        SelectorTokenKind.Delimiter => _token.Value[0] == '.',
        _ => false,
    };

    private SimpleSelector? ParseSimple(int compoundStart) => _token.Kind switch
    {
        SelectorTokenKind.Hash => ParseId(),
        SelectorTokenKind.LeftBracket when IsAfterClass(_token.Start) && _text[_token.Start - 1] == '-' && EndOfBrackets(_token.Start) >= 0 => ParseBracketOfName(),
        SelectorTokenKind.LeftBracket => ParseAttribute(),
        SelectorTokenKind.Colon => ParsePseudo(compoundStart),
        _ => ParseClass(),
    };

    private IdSelector? ParseId()
    {
        SelectorToken hash = _token;

        if (!hash.IsIdentifier)
        {
            return FailDigit<IdSelector>(hash.Start + 1, hash.End, "id", hash.Value);
        }

        Advance();
        return new IdSelector(hash.Value);
    }

    private ClassSelector? ParseClass()
    {
        SelectorToken dot = _token;
        Advance();

        if (_token.Kind is SelectorTokenKind.Number or SelectorTokenKind.Dimension && Touches(dot, _token) && _text[_token.Start] == '-')
        {
            return FailDigit<ClassSelector>(_token.Start, _token.End, "class", Slice(_token.Start, _token.End));
        }

        if (Is(SelectorTokenKind.Function) && _token.Value.EndsWith("-", System.StringComparison.Ordinal) && EndOfBrackets(_token.End - 1) >= 0)
        {
            FailRawName(_token.Start);
            return null;
        }

        if (Is(SelectorTokenKind.Function))
        {
            return Fail<ClassSelector>(SelectorErrorCode.UnexpectedToken, _token.End - 1, _token.End, "A class has no argument, so remove the parentheses, or write ':' instead of '.'");
        }

        if (!Is(SelectorTokenKind.Identifier))
        {
            FailMissingName(dot, "A class name");
            return null;
        }

        string name = _token.Value;
        _name = (dot.Start, _token.End, true, name);
        Advance();
        return new ClassSelector(name);
    }

    /// <summary>Reports that no name follows <paramref name="marker"/>.</summary>
    private bool FailMissingName(SelectorToken marker, string what)
    {
        bool isStep = _token.IsDelimiter('/') || (_token.IsDelimiter('.') && Peek().IsDelimiter('/'));

        if (isStep && marker.IsDelimiter('.'))
        {
            return FailPath(marker.Start);
        }

        if (marker.IsDelimiter('.') && Touches(marker, _token) && (_token.IsDelimiter('!') || (Is(SelectorTokenKind.LeftBracket) && Peek().IsDelimiter('&'))))
        {
            return FailRawName(_token.Start);
        }

        // The second of two markers is wrong; before anything else, the marker lacks its name.
        string mark = marker.Value;
        bool isDoubled = (_token.Kind == marker.Kind && _token.Value == mark) || (mark == "#" && Is(SelectorTokenKind.Hash));
        int start = isDoubled ? _token.Start : marker.Start;
        string doubled = mark switch
        {
            "." => "dots",
            ":" => "colons",
            _ => "signs",
        };

        return Fail(
            SelectorErrorCode.MissingName,
            start,
            start + 1,
            isDoubled
                ? $"{what} is expected after '{mark}', so remove one of the {doubled}"
                : $"{what} is expected after '{mark}', so write one or remove the '{mark}'",
            string.Empty);
    }

    private T? FailDigit<T>(int start, int end, string what, string name)
        where T : class
    {
        string escaped = SelectorPrinter.PrintIdentifier(name);

        return Fail<T>(SelectorErrorCode.NameStartsWithDigit, start, end, $"A name that begins with a digit must be escaped, so write the {what} as '{escaped}'", escaped);
    }

    private bool FailMisplacedType(int compoundStart)
    {
        SelectorToken token = _token;
        string name = Slice(token.Start, token.End);
        string before = Slice(compoundStart, token.Start);

        return Fail(
            SelectorErrorCode.MisplacedTypeSelector,
            token,
            before.Length > 0 && (before[0] is '.' or '#' or '[' or ':')
                ? $"A tag name comes first in a compound, so write '{name}{before}', or a space before '{name}' for a descendant"
                : $"A tag name comes first in a compound, and only once, so write a space before '{name}' for a descendant");
    }
}
