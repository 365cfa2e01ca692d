namespace SchemaGen.Html;

/// <summary>The white space that separates the words of an attribute (Infra, 4.5, "ASCII whitespace").</summary>
internal static class AsciiWhitespace
{
    /// <summary>The characters.</summary>
    public const string Characters = "\t\n\f\r ";
}
