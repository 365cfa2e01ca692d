namespace SchemaGen.Generator.Selectors;

/// <summary>A tag name, or <c>*</c>.</summary>
/// <param name="Name">The name as written, case kept (HTML's own elements compare without case, those of SVG with); <see langword="null"/> for <c>*</c> and <c>*|*</c>.</param>
internal sealed record TypeSelector(string? Name)
{
    /// <summary>Whether only elements without a namespace match (<c>|a</c>). An HTML parser creates none, but code can.</summary>
    public bool NoNamespace { get; init; }
}
