using System;
using AngleSharp.Dom;
using SchemaGen.Reading;

namespace SchemaGen.Tool.Pages;

/// <summary>AngleSharp's tree of a page, parsed within the limits of the runtime.</summary>
[HtmlSchema]
internal sealed partial record PageDocument
{
    /// <summary>The root element.</summary>
    [Css(":root")]
    public required IElement Root { get; init; }

    /// <summary>Gets the reason why a page has no tree. The message of the runtime is about a schema with elements, which the user of a command need not have.</summary>
    public static string ReasonOf(HtmlIssue issue) =>
        issue.Message.Replace(DomParser.LimitOfElements, ", too many for AngleSharp's parser, which this command needs to find elements", StringComparison.Ordinal);
}
