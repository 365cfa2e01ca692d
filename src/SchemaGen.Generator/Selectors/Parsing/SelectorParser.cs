using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Generator.Selectors;

/// <summary>Parses selectors: Selectors Level 4, strictly, and the text selectors of jsoup.</summary>
/// <remarks>
/// What the standard calls invalid is an error, and so is a bracket or string left open, which the standard would close at the end.
/// After an error the parser goes on with the next selector of the list: each reports at most one error, so that none is the consequence of another.
/// </remarks>
internal sealed partial class SelectorParser
{
    /// <summary>The maximum depth of nested functions, because the syntax tree is walked by recursion.</summary>
    public const int MaxDepth = 64;

    /// <summary>The maximum number of tag names and conditions of a selector, including those in arguments. The generated code grows with them, and Roslyn is slow on very large methods.</summary>
    public const int MaxSize = 1000;

    private readonly string _text;
    private readonly SelectorLexer _lexer;
    private readonly List<SelectorError> _errors = [];
    private readonly SelectorSpans? _spans;
    private SelectorToken _token;
    private int _depth;
    private bool _insideHas;
    private int _size;
    private int _combinatorStart = -1;
    private int _lastEnd;

    private SelectorParser(string text, SelectorSpans? spans = null)
    {
        _text = text;
        _spans = spans;
        _lexer = new SelectorLexer(text);
        _token = _lexer.Read(0);
    }

    /// <summary>Parses a text. No text causes an exception.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="spans">The receiver of the positions of its compounds.</param>
    public static SelectorParseResult Parse(string text, SelectorSpans? spans = null)
    {
        SelectorParser parser = new(text, spans);
        SelectorList? list = parser.ParseWhole();

        if (list is null)
        {
            parser.DropUselessSuggestions();
        }

        return new SelectorParseResult(list, new EquatableArray<SelectorError>(parser._errors));
    }

    private SelectorList? ParseWhole()
    {
        List<ComplexSelector> selectors = [];
        bool failed = false;

        SkipWhiteSpace();

        if (Is(SelectorTokenKind.End))
        {
            Report(SelectorErrorCode.EmptySelector, 0, _text.Length, "A selector is expected, so write one, such as 'h1' or '.title'");
            return null;
        }

        SelectorToken comma = default;

        while (true)
        {
            SkipWhiteSpace();
            int start = _token.Start;

            if (Is(SelectorTokenKind.Comma) || Is(SelectorTokenKind.End))
            {
                // The error is at the comma, whether it is at the beginning, at the end or after another one.
                ReportEmptyItem(Is(SelectorTokenKind.Comma) ? _token : comma);
                failed = true;
            }
            else if (ParseComplex() is { } selector)
            {
                selectors.Add(selector);
            }
            else
            {
                failed = true;

                // An open bracket or string includes the rest of the text, so nothing after it can be parsed.
                if (!CanRecover() || !SkipToComma(start))
                {
                    return null;
                }
            }

            if (!Is(SelectorTokenKind.Comma))
            {
                break;
            }

            comma = _token;
            Advance();
        }

        if (failed)
        {
            return null;
        }

        WarnOfNames();
        return new SelectorList(new EquatableArray<ComplexSelector>(selectors));
    }

    /// <summary>Warns of names that are valid, but probably not intended.</summary>
    private void WarnOfNames()
    {
        if (_lexer.HasTrailingBackslash)
        {
            Warn(SelectorErrorCode.TrailingBackslash, _text.Length - 1, 1, "The backslash at the end escapes nothing and means U+FFFD, so remove it", string.Empty);
        }

        if (_lexer.InvisibleCharacter is >= 0 and int position)
        {
            char c = _text[position];
            string number = ((int)c).ToString("X4", CultureInfo.InvariantCulture);

            Warn(
                SelectorErrorCode.InvisibleCharacter,
                position,
                1,
                $"A name holds the invisible character U+{number}, so remove it or write a space, or '\\{number} ' if it is meant",
                SelectorCharacters.IsBlank(c) ? " " : string.Empty);
        }
    }

    /// <summary>Parses compounds and combinators up to a comma, the parenthesis that ends the argument, or the end.</summary>
    private ComplexSelector? ParseComplex()
    {
        if (PeekCombinator() is not null)
        {
            return FailLeadingCombinator();
        }

        List<CompoundSelector> compounds = [];
        List<Combinator> combinators = [];

        while (true)
        {
            if (ParseCompound() is not { } compound)
            {
                return null;
            }

            compounds.Add(compound);

            if (!TryParseCombinator(out Combinator? combinator))
            {
                return null;
            }

            if (combinator is null)
            {
                return new ComplexSelector(new EquatableArray<CompoundSelector>(compounds), new EquatableArray<Combinator>(combinators));
            }

            combinators.Add(combinator.Value);
        }
    }

    /// <summary>Reports a combinator at the beginning. Only for <c>&gt;</c> is there a suggestion: <c>:scope +</c> would never match, because siblings of the scope are outside it.</summary>
    private ComplexSelector? FailLeadingCombinator() => _token.IsDelimiter('>')
        ? Fail<ComplexSelector>(
            SelectorErrorCode.LeadingCombinator,
            _token,
            "A selector cannot begin with '>', so write what is on its left, such as ':scope' for the children of the scope",
            ":scope >")
        : Fail<ComplexSelector>(
            SelectorErrorCode.LeadingCombinator,
            _token,
            $"A selector cannot begin with '{_token.Value}', so write what is on its left; what follows the scope is not inside it, so match it in the containing schema");

    /// <summary>Parses the combinator between two compounds; <see langword="null"/> if the selector ends here.</summary>
    private bool TryParseCombinator(out Combinator? combinator)
    {
        bool hasSpace = SkipWhiteSpace();
        combinator = null;

        if (IsEndOfSelector())
        {
            return true;
        }

        if (PeekCombinator() is not { } written)
        {
            if (hasSpace)
            {
                combinator = Combinator.Descendant;
                return true;
            }

            return Unexpected();
        }

        combinator = written;
        return TryFinishCombinator();
    }

    /// <summary>Consumes the current combinator and requires a compound after it.</summary>
    private bool TryFinishCombinator()
    {
        SelectorToken combinator = _token;

        if (IsPiercing(combinator))
        {
            return FailPiercing(combinator.Start, combinator.Start + 3);
        }

        Advance();
        SkipWhiteSpace();
        _combinatorStart = combinator.Start;

        if (IsEndOfSelector())
        {
            return Fail(
                SelectorErrorCode.TrailingCombinator,
                combinator,
                $"A selector is expected after '{combinator.Value}', so write one or remove the '{combinator.Value}'",
                string.Empty);
        }

        if (PeekCombinator() is not null)
        {
            return Fail(
                SelectorErrorCode.DoubledCombinator,
                _token,
                $"A selector is expected between '{combinator.Value}' and '{_token.Value}', so remove one of the two",
                string.Empty);
        }

        return true;
    }

    private Combinator? PeekCombinator() => _token.Kind != SelectorTokenKind.Delimiter ? null : _token.Value[0] switch
    {
        '>' => Combinator.Child,
        '+' => Combinator.NextSibling,
        '~' => Combinator.SubsequentSibling,
        _ => null,
    };

    private bool IsPiercing(SelectorToken token) => string.CompareOrdinal(_text, token.Start, ">>>", 0, 3) == 0;

    private bool IsEndOfSelector() =>
        Is(SelectorTokenKind.Comma) || Is(SelectorTokenKind.End) || (_depth > 0 && Is(SelectorTokenKind.RightParenthesis));
}
