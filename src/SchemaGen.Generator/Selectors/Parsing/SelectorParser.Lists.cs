using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <content>Lists as arguments: strict, forgiving and relative.</content>
internal sealed partial class SelectorParser
{
    /// <summary>Parses a list in which every selector has to be valid. The pseudo-class begins at <paramref name="start"/>.</summary>
    private SelectorList? ParseList(int start)
    {
        List<ComplexSelector> selectors = [];

        do
        {
            if (!TryStartItem(start, selectors.Count > 0) || ParseComplex() is not { } selector)
            {
                return null;
            }

            selectors.Add(selector);
        }
        while (TryEndItem());

        return IsClosed(start) ? new SelectorList(new EquatableArray<ComplexSelector>(selectors)) : null;
    }

    /// <summary>Parses the list of <c>:has()</c>, whose selectors may begin with a combinator.</summary>
    private HasSelector? ParseHas(int start, int nameEnd)
    {
        if (_insideHas)
        {
            return Fail<HasSelector>(SelectorErrorCode.NestedHas, start, nameEnd, "':has()' cannot be nested in ':has()', so combine both in one");
        }

        _insideHas = true;
        EquatableArray<RelativeSelector>? list = ParseRelativeList(start);
        _insideHas = false;

        return list is null ? null : new HasSelector(list.Value);
    }

    private EquatableArray<RelativeSelector>? ParseRelativeList(int start)
    {
        List<RelativeSelector> selectors = [];

        do
        {
            if (!TryStartItem(start, selectors.Count > 0))
            {
                return null;
            }

            Combinator leading = Combinator.Descendant;

            if (PeekCombinator() is { } written)
            {
                leading = written;

                if (!TryFinishCombinator())
                {
                    return null;
                }
            }

            if (ParseComplex() is not { } selector)
            {
                return null;
            }

            selectors.Add(new RelativeSelector(leading, selector));
        }
        while (TryEndItem());

        return IsClosed(start) ? new EquatableArray<RelativeSelector>(selectors) : null;
    }

    /// <summary>Parses a forgiving list, whose invalid selectors the standard drops.</summary>
    private SelectorList? ParseForgivingList(string function, int start)
    {
        List<ComplexSelector> selectors = [];

        if (Is(SelectorTokenKind.RightParenthesis))
        {
            Warn(SelectorErrorCode.EmptyForgivingList, start, _token.End - start, $"':{function}()' without an argument matches nothing, so write one");
            return new SelectorList(EquatableArray<ComplexSelector>.Empty);
        }

        SelectorToken comma = default;

        while (true)
        {
            SkipWhiteSpace();
            int item = _token.Start;
            int count = _errors.Count;
            bool isLast = Is(SelectorTokenKind.RightParenthesis);

            if (Is(SelectorTokenKind.End))
            {
                break;
            }

            if (isLast || Is(SelectorTokenKind.Comma))
            {
                SelectorToken lonely = isLast ? comma : _token;
                Warn(SelectorErrorCode.DroppedAlternative, lonely.Start, 1, $"A selector is expected before and after ',', so remove the comma; ':{function}()' leaves the empty alternative out", string.Empty);
            }
            else if (ParseComplex() is { } selector)
            {
                selectors.Add(selector);
            }
            else if (!TryForgive(function, count) || !SkipToComma(item))
            {
                return null;
            }

            if (!Is(SelectorTokenKind.Comma))
            {
                break;
            }

            comma = _token;
            Advance();
        }

        return IsClosed(start) ? new SelectorList(new EquatableArray<ComplexSelector>(selectors)) : null;
    }

    /// <summary>Moves to the beginning of an item, and reports an empty item.</summary>
    private bool TryStartItem(int start, bool hasItems)
    {
        SelectorToken comma = _token;

        if (hasItems)
        {
            Advance();
        }

        SkipWhiteSpace();

        if (Is(SelectorTokenKind.End))
        {
            return IsClosed(start);
        }

        if (Is(SelectorTokenKind.Comma))
        {
            comma = _token;
        }
        else if (!Is(SelectorTokenKind.RightParenthesis))
        {
            return true;
        }

        ReportEmptyItem(comma);
        return false;
    }

    /// <summary>Reports whether another item follows. The comma stays the current token, so that an empty item is reported at it.</summary>
    private bool TryEndItem() => Is(SelectorTokenKind.Comma);

    /// <summary>Reports whether the parenthesis of the pseudo-class that begins at <paramref name="start"/> closes here.</summary>
    private bool IsClosed(int start) =>
        Is(SelectorTokenKind.RightParenthesis) || FailUnclosed(SelectorErrorCode.UnclosedParenthesis, start, '(', ')');
}
