using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.RegularExpressions;

namespace SchemaGen.Runtime;

/// <summary>What parts a text into several. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSplitter
{
    private readonly string? _separator;
    private readonly TextPattern? _pattern;

    /// <param name="separator">The text between the parts.</param>
    public TextSplitter(string separator) => _separator = separator;

    /// <param name="pattern">The regular expression that matches between the parts.</param>
    public TextSplitter(TextPattern pattern) => _pattern = pattern;

    /// <summary>The parts; of a pattern that takes too long none.</summary>
    internal IReadOnlyList<string> Split(SchemaPage page, string text, out bool isTimeout)
    {
        isTimeout = false;

        if (_pattern is null)
        {
            return text.Split(_separator);
        }

        if (!page.MayTry(_pattern))
        {
            isTimeout = true;
            return [];
        }

        try
        {
            return [.. _pattern.Split(text)];
        }
        catch (RegexMatchTimeoutException)
        {
            page.TimedOut(_pattern);
            isTimeout = true;
            return [];
        }
    }
}
