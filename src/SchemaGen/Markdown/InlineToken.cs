namespace SchemaGen.Markdown;

/// <summary>A piece of a line: text that is written already, or one end of an emphasis, whose delimiter depends on the characters around it.</summary>
internal sealed class InlineToken
{
    /// <summary>The text; empty for a delimiter that is left out.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Whether this is a delimiter.</summary>
    public bool IsDelimiter { get; init; }

    /// <summary>For a delimiter, the index of the opening one, which may be itself.</summary>
    public int Opening { get; init; }

    /// <summary>For the opening delimiter, the index of the closing one; 0 for all other tokens.</summary>
    public int Closing { get; set; }
}
