using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>Reads nested items by hand: a <c>QuerySelectorAll</c> for the items, a <c>QuerySelector</c> for each of their fields.</summary>
public static class DiscussionRival
{
    /// <summary>The fields of all items, one after the other.</summary>
    public static List<string?> Read(IDocument document, IReadOnlyList<Field> fields)
    {
        var values = new List<string?>();

        foreach (IElement item in document.QuerySelectorAll(Discussion.Descriptor.Members[0].Sources[0].Expression))
        {
            values.AddRange(fields.Select(field => item.QuerySelector(field.Css)).Zip(fields, static (element, field) => (field.Attribute is null ? element?.TextContent : element?.GetAttribute(field.Attribute))?.Trim()));
        }

        return values;
    }
}
