using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <content>The recovery after an error.</content>
internal sealed partial class SelectorParser
{
    /// <summary>Reports whether the standard forgives <paramref name="code"/> in the argument of <c>:is()</c> and <c>:where()</c>, because it calls that alternative invalid.</summary>
    /// <remarks>
    /// Selectors that are valid in the standard and refused only here must not be dropped: without <c>:hover</c>, <c>:is(:not(:hover), a)</c> would lose what it matches on every page.
    /// The same holds for extensions of this library, and for brackets and strings that are not closed.
    /// </remarks>
    private static bool IsForgivable(SelectorErrorCode code) => !IsUnclosed(code) && code is not (
        SelectorErrorCode.NestingTooDeep or
        SelectorErrorCode.TooLarge or
        SelectorErrorCode.UserState or
        SelectorErrorCode.BrowserState or
        SelectorErrorCode.ValueState or
        SelectorErrorCode.ShadowTree or
        SelectorErrorCode.NestingSelector or
        SelectorErrorCode.InvalidTextArgument or
        SelectorErrorCode.InvalidRegularExpression);

    /// <summary>Reports whether the next selector of the list can be found after the last error.</summary>
    private bool CanRecover() => !IsUnclosed(_errors[_errors.Count - 1].Code) && _errors[_errors.Count - 1].Code is not (SelectorErrorCode.NestingTooDeep or SelectorErrorCode.TooLarge);

    private static bool IsUnclosed(SelectorErrorCode code) => code is
        SelectorErrorCode.UnclosedBracket or
        SelectorErrorCode.UnclosedParenthesis or
        SelectorErrorCode.UnclosedString or
        SelectorErrorCode.UnclosedComment;

    /// <summary>Replaces by a warning the error that the last alternative of <paramref name="function"/> ended with, if the standard forgives it.</summary>
    /// <param name="function">The name of the pseudo-class.</param>
    /// <param name="count">The number of findings before that alternative.</param>
    private bool TryForgive(string function, int count)
    {
        SelectorError error = _errors[_errors.Count - 1];

        if (!IsForgivable(error.Code))
        {
            return false;
        }

        _errors.RemoveRange(count, _errors.Count - count);
        Warn(SelectorErrorCode.DroppedAlternative, error.Start, error.Length, $"{error.Message}; ':{function}()' leaves this alternative out", error.Suggestion);

        return true;
    }

    /// <summary>Moves from <paramref name="start"/> to the next comma of the same list, or to its end; brackets are skipped as a whole.</summary>
    private bool SkipToComma(int start)
    {
        Stack<SelectorTokenKind> closing = new();
        _token = _lexer.Read(start);

        while (!Is(SelectorTokenKind.End))
        {
            if (closing.Count == 0 && IsEndOfSelector())
            {
                return true;
            }

            if (closing.Count > 0 && closing.Peek() == _token.Kind)
            {
                closing.Pop();
            }

            switch (_token.Kind)
            {
                case SelectorTokenKind.UnclosedString when _errors[_errors.Count - 1].Code == SelectorErrorCode.UnclosedString:
                    return false;

                case SelectorTokenKind.UnclosedString:
                    return FailUnclosedString();

                case SelectorTokenKind.UnclosedComment:
                    return FailUnclosedComment();

                case SelectorTokenKind.Function:
                case SelectorTokenKind.LeftParenthesis:
                    closing.Push(SelectorTokenKind.RightParenthesis);
                    break;

                case SelectorTokenKind.LeftBracket:
                    closing.Push(SelectorTokenKind.RightBracket);
                    break;

                case SelectorTokenKind.LeftBrace:
                    closing.Push(SelectorTokenKind.RightBrace);
                    break;

                case SelectorTokenKind.Colon when IsTextFunction(Peek(), out TextSelectorKind kind):
                    // Raw text is not tokenized: an apostrophe in it does not open a string.
                    Advance();
                    _token = _lexer.Read(FindEndOfTextArgument(_token.End, kind));
                    continue;
            }

            Advance();
        }

        return true;
    }
}
