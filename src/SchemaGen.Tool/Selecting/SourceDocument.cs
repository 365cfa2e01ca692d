using AngleSharp.Dom;

namespace SchemaGen.Tool.Selecting;

/// <summary>The tree of a page, from which its decoded text is taken.</summary>
[HtmlSchema]
internal sealed partial record SourceDocument
{
    /// <summary>The root element.</summary>
    [Css(":root")]
    public required IElement Root { get; init; }
}
