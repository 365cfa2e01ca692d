using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>What parts a text into several. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSplitter
{
    /// <param name="separator">The text between the parts.</param>
    public TextSplitter(string separator) => Separator = separator;

    /// <param name="pattern">The regular expression that matches between the parts.</param>
    public TextSplitter(TextPattern pattern) => Pattern = pattern;

    /// <summary>The text between the parts; null: a pattern parts them.</summary>
    internal string? Separator { get; }

    /// <summary>What matches between the parts.</summary>
    internal TextPattern? Pattern { get; }
}
