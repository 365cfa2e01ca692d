using SchemaGen.Html;
using SchemaGen.Markdown;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The elements whose markup a body keeps.</summary>
internal static class BlockElements
{
    /// <summary>Gets the level of a heading; 0 for any other element.</summary>
    public static int LevelOf(in PageNode element) =>
        element.IsHtmlElement && element.Name is >= Runtime.TagNames.H1 and <= Runtime.TagNames.H6 ? element.Name - Runtime.TagNames.H1 + 1 : 0;

    /// <summary>Reports whether an element is a list item or a quote.</summary>
    public static bool IsContainer(in PageNode element) => element.IsHtmlElement && element.Name is Runtime.TagNames.Li or Runtime.TagNames.Blockquote;

    /// <summary>Gets the kind of the markup of an element inside a text; null if it has none.</summary>
    public static InlineKind? InlineOf(in PageNode element)
    {
        if (!element.IsHtmlElement)
        {
            return null;
        }

        return element.Name switch
        {
            Runtime.TagNames.A => InlineKind.Link,
            Runtime.TagNames.Em or Runtime.TagNames.I => InlineKind.Emphasis,
            Runtime.TagNames.Strong or Runtime.TagNames.B => InlineKind.Strong,
            Runtime.TagNames.Code or Runtime.TagNames.Kbd or Runtime.TagNames.Samp or Runtime.TagNames.Tt => InlineKind.Code,
            _ => null,
        };
    }
}
