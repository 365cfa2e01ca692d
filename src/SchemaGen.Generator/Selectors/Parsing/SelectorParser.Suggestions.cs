namespace SchemaGen.Generator.Selectors;

/// <content>Suggestions, which are parsed before they are made.</content>
internal sealed partial class SelectorParser
{
    /// <summary>The number of suggestions that are tried, since each takes a parse.</summary>
    private const int MaxSuggestions = 8;

    /// <summary>Removes the suggestions that would not help: <c>:not(:hover)</c> without <c>:hover</c> does not help.</summary>
    private void DropUselessSuggestions()
    {
        int suggestions = 0;

        for (int i = 0; i < _errors.Count; i++)
        {
            if (_errors[i] is { Suggestion: not null, Severity: SelectorErrorSeverity.Error } error && (++suggestions > MaxSuggestions || !IsHelpful(error)))
            {
                _errors[i] = error with { Suggestion = null };
            }
        }
    }

    /// <summary>Reports whether the text is valid with the suggestion of <paramref name="error"/>, or at least the next error is another.</summary>
    private bool IsHelpful(SelectorError error)
    {
        SelectorParser corrected = new(Slice(0, error.Start) + error.Suggestion + _text.Substring(error.Start + error.Length));

        if (corrected.ParseWhole() is not null || CountErrors(corrected) < CountErrors(this))
        {
            return true;
        }

        SelectorError next = corrected._errors.Find(item => item.Severity == SelectorErrorSeverity.Error)!;

        // Missing closing characters are added from the inside out, other corrections are made from left to right.
        return IsUnclosed(error.Code)
            ? IsUnclosed(next.Code) && next.Start < error.Start
            : next.Start >= error.Start + error.Suggestion!.Length && next.Code != error.Code && next.Code != SelectorErrorCode.EmptySelector;
    }

    private static int CountErrors(SelectorParser parser)
    {
        int count = 0;

        foreach (SelectorError error in parser._errors)
        {
            count += error.Severity == SelectorErrorSeverity.Error ? 1 : 0;
        }

        return count;
    }
}
