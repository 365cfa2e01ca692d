namespace SchemaGen.TestHelpers;

/// <summary>One fenced block of a Markdown file.</summary>
/// <param name="Line">The number of the line with the opening fence; the first is 1.</param>
/// <param name="Info">What follows the fence: the language, and perhaps more.</param>
/// <param name="Code">The lines between the fences, each with a line feed.</param>
public sealed record MarkdownSnippet(int Line, string Info, string Code)
{
    /// <summary>The first word of <see cref="Info"/>.</summary>
    public string Language => Info.Split(' ', '\t', '{')[0];
}
