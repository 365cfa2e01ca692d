using System.Collections.Generic;

namespace SchemaGen.Html;

/// <summary>The attributes of <c>html</c> or <c>body</c> and those that repeated tags add to it.</summary>
/// <remarks>Written once, at the end, so that many repeated tags take linear time.</remarks>
internal sealed class MergedAttributes
{
    private readonly List<PageAttribute> _attributes = [];
    private readonly HashSet<int> _names = [];

    /// <summary>Adds an attribute, unless there is one of the same name.</summary>
    public void Add(in PageAttribute attribute)
    {
        if (_names.Add(attribute.Name))
        {
            _attributes.Add(attribute);
        }
    }

    /// <summary>Writes the attributes to the tree, as those of a row.</summary>
    public void Write(PageTree tree, int row)
    {
        int start = tree.AttributeCount;

        foreach (PageAttribute attribute in _attributes)
        {
            tree.AddAttribute(attribute);
        }

        tree.Nodes[row].Start = start;
        tree.Nodes[row].End = tree.AttributeCount;
    }
}
