using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>What parts a text into several. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSplitter
{
    private readonly string? _separator;

    /// <param name="separator">The text between the parts.</param>
    public TextSplitter(string separator) => _separator = separator;

    /// <param name="pattern">The regular expression that matches between the parts.</param>
    public TextSplitter(TextPattern pattern) => Pattern = pattern;

    /// <summary>The regular expression that matches between the parts, which may take too long.</summary>
    internal TextPattern? Pattern { get; }

    /// <summary>The parts; null if a pattern has to find them.</summary>
    internal IReadOnlyList<string>? Parts(string text) => _separator is null ? null : text.Split(_separator);
}
