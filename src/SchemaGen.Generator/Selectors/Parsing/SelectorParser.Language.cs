using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <content><c>:lang()</c> and <c>:dir()</c>.</content>
internal sealed partial class SelectorParser
{
    private LangSelector? ParseLang(int start)
    {
        List<string> ranges = [];

        do
        {
            if (!TryStartItem(start, ranges.Count > 0) || ParseRange(start) is not { } range)
            {
                return null;
            }

            ranges.Add(range);
            SkipWhiteSpace();
        }
        while (TryEndItem());

        return IsEndOfArgument(start, "a comma between two languages") ? new LangSelector(new EquatableArray<string>(ranges)) : null;
    }

    /// <summary>Parses a language range: a name, a string, or an unquoted range with a <c>*</c>.</summary>
    /// <remarks>The standard asks that a range with a <c>*</c> be quoted or escaped; its earlier drafts and their users did not.</remarks>
    private string? ParseRange(int start)
    {
        SelectorToken first = _token;

        if (first.Kind == SelectorTokenKind.String)
        {
            Advance();
            return first.Value;
        }

        bool hasWildcard = false;
        int end = first.Start;
        string range = string.Empty;

        while (_token.Start == end && (_token.Kind == SelectorTokenKind.Identifier || _token.IsDelimiter('*') || (_token.Kind is SelectorTokenKind.Number or SelectorTokenKind.Dimension && hasWildcard)))
        {
            hasWildcard |= _token.IsDelimiter('*');
            range += _token.Kind is SelectorTokenKind.Number or SelectorTokenKind.Dimension ? Slice(_token.Start, _token.End) : _token.Value;
            end = _token.End;
            Advance();
        }

        if (end == first.Start)
        {
            FailRange(start);
            return null;
        }

        if (!hasWildcard)
        {
            return first.Value;
        }

        Warn(SelectorErrorCode.UnquotedWildcard, first.Start, end - first.Start, $"A language range with a '*' is to be quoted, so write \"{range}\"", $"\"{range}\"");
        return range;
    }

    private bool FailRange(int start) => _token.Kind is SelectorTokenKind.UnclosedString or SelectorTokenKind.UnclosedComment or SelectorTokenKind.End
        ? IsClosed(start)
        : Fail(SelectorErrorCode.InvalidArgument, _token, "A language is expected, so write one, such as 'fr' or \"*-MA\"");

    private DirSelector? ParseDir(int start)
    {
        SelectorToken direction = _token;

        if (direction.Kind != SelectorTokenKind.Identifier)
        {
            IsEndOfArgument(start, "'ltr' or 'rtl'");
            return null;
        }

        Advance();
        SkipWhiteSpace();

        if (!IsEndOfArgument(start, "only one of 'ltr' and 'rtl'"))
        {
            return null;
        }

        string name = SelectorCharacters.ToAsciiLower(direction.Value);

        if (name is not ("ltr" or "rtl"))
        {
            Warn(SelectorErrorCode.NeverMatches, direction.Start, direction.Length, "Every element's direction is 'ltr' or 'rtl', so write one of them");
        }

        return new DirSelector(name);
    }

    private bool IsEndOfArgument(int start, string expected) => _token.Kind switch
    {
        SelectorTokenKind.RightParenthesis => true,
        SelectorTokenKind.End or SelectorTokenKind.UnclosedString or SelectorTokenKind.UnclosedComment => IsClosed(start),
        _ => Fail(SelectorErrorCode.InvalidArgument, _token, $"Here {expected} is expected, so replace '{Slice(_token.Start, _token.End)}'"),
    };
}
