using System.Collections.Generic;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Input;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>The text of the article on one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Units">All blocks of the page.</param>
/// <param name="Parents">The elements whose children are the paragraphs; empty if the page has no article.</param>
internal sealed record BodyRegion(ScaffoldPage Page, IReadOnlyList<TextUnit> Units, IReadOnlyList<IElement> Parents)
{
    /// <summary>The number of characters of the article.</summary>
    public double Length
    {
        get
        {
            double length = 0;

            foreach (TextUnit unit in Units)
            {
                length += Contains(unit) ? unit.Weight : 0;
            }

            return length;
        }
    }

    /// <summary>Reports whether a block is in the article.</summary>
    public bool Contains(TextUnit unit)
    {
        foreach (IElement parent in Parents)
        {
            if (unit.Parent == parent)
            {
                return true;
            }
        }

        return false;
    }
}
