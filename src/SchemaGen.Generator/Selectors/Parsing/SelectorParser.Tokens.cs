namespace SchemaGen.Generator.Selectors;

/// <content>The stream of tokens, and the errors in it.</content>
internal sealed partial class SelectorParser
{
    private const int MaxMessageLength = 500;

    private bool Is(SelectorTokenKind kind) => _token.Kind == kind;

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Read(_token.End);
    }

    private SelectorToken Peek() => _lexer.Read(_token.End);

    /// <summary>Reports whether <paramref name="next"/> follows <paramref name="token"/> without anything between, not even a comment.</summary>
    private static bool Touches(SelectorToken token, SelectorToken next) => token.End == next.Start && next.Kind != SelectorTokenKind.End;

    private bool SkipWhiteSpace()
    {
        bool any = false;

        while (Is(SelectorTokenKind.WhiteSpace))
        {
            any = true;
            Advance();
        }

        return any;
    }

    /// <summary>Finds the end of the text that was read, before white space and comments in front of the current token.</summary>
    private int EndOfText(int start, int end)
    {
        while (end > start + 1 && SelectorCharacters.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private string Slice(int start, int end) => _text.Substring(start, end - start);

    private void Report(SelectorErrorCode code, int start, int length, string message, string? suggestion = null, SelectorErrorSeverity severity = SelectorErrorSeverity.Error)
    {
        // An error at the end underlines the last character, because an empty span is invisible.
        start = System.Math.Max(0, System.Math.Min(start, _text.Length - 1));
        length = System.Math.Max(System.Math.Min(1, _text.Length), System.Math.Min(length, _text.Length - start));

        _errors.Add(new SelectorError(code, start, length, OnOneLine(message), severity) { Suggestion = suggestion });
    }

    /// <summary>Shortens a message to one line of a build log: its quotations may contain line ends, or be as long as a page.</summary>
    private static string OnOneLine(string message)
    {
        char[] line = message.ToCharArray();

        for (int i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029' ? ' ' : line[i];
        }

        if (line.Length <= MaxMessageLength)
        {
            return new string(line);
        }

        int length = char.IsHighSurrogate(line[MaxMessageLength - 1]) ? MaxMessageLength - 1 : MaxMessageLength;
        return new string(line, 0, length) + "…";
    }

    private void Warn(SelectorErrorCode code, int start, int length, string message, string? suggestion = null) =>
        Report(code, start, length, message, suggestion, SelectorErrorSeverity.Warning);

    private bool Fail(SelectorErrorCode code, int start, int end, string message, string? suggestion = null)
    {
        Report(code, start, end - start, message, suggestion);
        return false;
    }

    private bool Fail(SelectorErrorCode code, SelectorToken token, string message, string? suggestion = null) =>
        Fail(code, token.Start, token.End, message, suggestion);

    private T? Fail<T>(SelectorErrorCode code, int start, int end, string message, string? suggestion = null)
        where T : class
    {
        Report(code, start, end - start, message, suggestion);
        return null;
    }

    private T? Fail<T>(SelectorErrorCode code, SelectorToken token, string message, string? suggestion = null)
        where T : class => Fail<T>(code, token.Start, token.End, message, suggestion);

    private void ReportEmptyItem(SelectorToken comma) =>
        Report(SelectorErrorCode.EmptyListItem, comma.Start, comma.Length, "A selector is expected before and after ',', so write one or remove the comma", string.Empty);

    /// <summary>Reports that the construct from <paramref name="start"/> is not closed before the current token.</summary>
    private bool FailUnclosed(SelectorErrorCode code, int start, char opening, char closing)
    {
        if (Is(SelectorTokenKind.UnclosedString))
        {
            return FailUnclosedString();
        }

        if (Is(SelectorTokenKind.UnclosedComment))
        {
            return FailUnclosedComment();
        }

        int end = EndOfText(start, _token.Start);

        return Fail(code, start, end, $"The '{opening}' is never closed, so write '{closing}' where it ends", Slice(start, end) + closing);
    }

    private bool FailUnclosedString() =>
        Fail(SelectorErrorCode.UnclosedString, _token, $"The string is not closed on its line, so write {_text[_token.Start]} where it ends");

    private bool FailUnclosedComment() =>
        Fail(SelectorErrorCode.UnclosedComment, _token, "The comment is never closed, so write '*/' where it ends", Slice(_token.Start, _token.End) + "*/");
}
