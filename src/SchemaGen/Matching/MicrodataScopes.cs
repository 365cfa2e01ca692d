using System;
using System.Collections.Generic;
using SchemaGen.Html;

namespace SchemaGen.Matching;

/// <summary>Decides whether the <c>itemprop</c> of a meta element describes the page, or another item on it.</summary>
/// <remarks>
/// HTML, 5.2.2 and 5.2.4: a property belongs to the nearest ancestor with <c>itemscope</c>. It describes the page if there is none, or if that item is a top-level item (one without an
/// <c>itemprop</c>) or the <c>mainEntity</c> of one. A top-level item that is a part of the page, its publisher or a person by its type does not describe the page, either: the name in an
/// author's box is not that of the article. <c>itemref</c> is not followed.
/// </remarks>
internal sealed class MicrodataScopes(PageTree tree)
{
    private static readonly HashSet<string> s_otherTypes = new(StringComparer.Ordinal)
    {
        "AggregateRating", "Brand", "BreadcrumbList", "Comment", "ContactPoint", "Corporation", "ImageObject", "ItemList", "ListItem", "NewsMediaOrganization", "Organization", "Person",
        "PostalAddress", "Rating", "SearchAction", "SiteNavigationElement", "UserComments", "WPAdBlock", "WPFooter", "WPHeader", "WPSideBar",
    };

    /// <summary>Whether a property directly inside an element describes the page, for each ancestor that was visited.</summary>
    private readonly Dictionary<int, bool> _known = [];
    private readonly List<int> _passed = [];

    /// <summary>Reports whether the property of an element describes the page.</summary>
    public bool DescribesPage(int row)
    {
        // The value of a property with itemscope is that item.
        if (tree.HasAttribute(row, "itemscope"))
        {
            return false;
        }

        bool describesPage = true;
        _passed.Clear();

        foreach (int ancestor in tree.Ancestors(row))
        {
            if (_known.TryGetValue(ancestor, out bool known))
            {
                describesPage = known;
                break;
            }

            _passed.Add(ancestor);

            if (tree.HasAttribute(ancestor, "itemscope"))
            {
                string? property = tree.Attribute(ancestor, "itemprop");
                bool isMainEntity = property is not null && AttributeTest.Includes(property, "mainEntity", ignoreCase: false);
                describesPage = !IsOther(tree.Attribute(ancestor, "itemtype")) && (property is null || isMainEntity);

                if (!describesPage || !isMainEntity)
                {
                    break;
                }
            }
        }

        foreach (int passed in _passed)
        {
            _known[passed] = describesPage;
        }

        return describesPage;
    }

    private static bool IsOther(ReadOnlySpan<char> types)
    {
        bool isOther = false;

        while (!types.IsEmpty)
        {
            int end = types.IndexOfAny(AsciiWhitespace.Characters);
            ReadOnlySpan<char> type = end < 0 ? types : types[..end];
            types = end < 0 ? default : types[(end + 1)..];

            if (!type.IsEmpty)
            {
                isOther = s_otherTypes.Contains(type[(type.LastIndexOfAny('/', '#', ':') + 1)..].ToString());

                if (!isOther)
                {
                    return false;
                }
            }
        }

        return isOther;
    }
}
