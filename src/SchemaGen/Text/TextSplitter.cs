using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>A separator or pattern that splits a text into several. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSplitter
{
    /// <param name="separator">The text between the parts.</param>
    public TextSplitter(string separator) => Separator = separator;

    /// <param name="pattern">The regular expression that matches between the parts.</param>
    public TextSplitter(TextPattern pattern) => Pattern = pattern;

    /// <summary>The text between the parts; null if a pattern matches between them.</summary>
    internal string? Separator { get; }

    /// <summary>The pattern that matches between the parts; null if a text separates them.</summary>
    internal TextPattern? Pattern { get; }
}
