using AngleSharp.Dom;

namespace SchemaGen.Tool.Pages;

/// <summary>AngleSharp's tree of a page, parsed within the limits of the runtime.</summary>
[HtmlSchema]
internal sealed partial record PageDocument
{
    /// <summary>The root element.</summary>
    [Css(":root")]
    public required IElement Root { get; init; }
}
