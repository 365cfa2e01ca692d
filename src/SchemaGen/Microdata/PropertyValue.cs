using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Microdata;

/// <summary>The value of a property that is not an item (HTML, 5.2.4).</summary>
internal static class PropertyValue
{
    /// <summary>Gets the value of an element.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="row">The element.</param>
    /// <param name="maxLength">The largest number of characters of a text.</param>
    /// <param name="budget">The budget of the page.</param>
    /// <param name="isAddress">Whether the value is an address, which may be relative.</param>
    /// <returns>Null if the text is too long.</returns>
    public static string? Of(PageTree tree, int row, int maxLength, PageBudget budget, out bool isAddress)
    {
        isAddress = false;

        if (tree.Attribute(row, "content") is { } content)
        {
            return content;
        }

        if (AttributeOf(tree, row, out isAddress) is { } attribute)
        {
            if (tree.Attribute(row, attribute) is { } value)
            {
                return value;
            }

            // Only the date of a time element may be its text.
            isAddress = false;

            if (attribute != "datetime")
            {
                return string.Empty;
            }
        }

        return ElementText.TryRead(tree, row, ReadMode.Text, [], maxLength, out string text, budget) ? text : null;
    }

    /// <summary>Gets the attribute that holds the value; null if the value is the text.</summary>
    private static string? AttributeOf(PageTree tree, int row, out bool isAddress)
    {
        string? attribute = !tree.IsHtml(row) ? null : tree.Nodes[row].Name switch
        {
            TagNames.Meta => "content",
            TagNames.Audio or TagNames.Embed or TagNames.Iframe or TagNames.Img or TagNames.Source or TagNames.Track or TagNames.Video => "src",
            TagNames.A or TagNames.Area or TagNames.Link => "href",
            TagNames.Object => "data",
            TagNames.Data or TagNames.Meter => "value",
            TagNames.Time => "datetime",
            _ => null,
        };
        isAddress = attribute is "src" or "href" or "data";
        return attribute;
    }
}
