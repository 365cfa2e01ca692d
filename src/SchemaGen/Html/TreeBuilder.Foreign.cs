using System;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>SVG and MathML (HTML, 13.2.6.5).</content>
internal sealed partial class TreeBuilder
{
    private void StartTag(ushort name)
    {
        ref PageNode current = ref _tree.Nodes[_open.Current];

        if ((current.Flags & PageNodeFlags.Namespace) != 0
            && (current.Flags & PageNodeFlags.HtmlIntegrationPoint) == 0
            && !((current.Flags & PageNodeFlags.MathMlTextIntegrationPoint) != 0 && name is not (TagNames.Mglyph or TagNames.Malignmark))
            && !(name == TagNames.Svg && current.Name == TagNames.AnnotationXml && (current.Flags & PageNodeFlags.MathMl) != 0))
        {
            ForeignStartTag(name);
        }
        else
        {
            StartTagInMode(name);
        }
    }

    private void ForeignStartTag(ushort name)
    {
        if (TagRules.IsAny(name, TagCategories.Breakout)
            || (name == TagNames.Font && (HasAttribute(AttributeNames.Color) || HasAttribute(AttributeNames.Face) || HasAttribute(AttributeNames.Size))))
        {
            LeaveForeignContent();
            StartTagInMode(name);
        }
        else
        {
            InsertForeign(name, _tree.Nodes[_open.Current].Flags & PageNodeFlags.Namespace);
        }
    }

    private void LeaveForeignContent()
    {
        while (IsInForeignContent && (_tree.Nodes[_open.Current].Flags & PageNodeFlags.IntegrationPoint) == 0)
        {
            _open.Pop();
        }
    }

    private void InsertForeign(ushort name, PageNodeFlags elementNamespace)
    {
        int row = InsertElement(name, elementNamespace);
        ref PageNode node = ref _tree.Nodes[row];

        if (elementNamespace == PageNodeFlags.Svg)
        {
            node.Flags |= TagRules.IsHtmlIntegrationPoint(name) ? PageNodeFlags.HtmlIntegrationPoint : PageNodeFlags.None;
        }
        else if (TagRules.IsTextIntegrationPoint(name))
        {
            node.Flags |= PageNodeFlags.MathMlTextIntegrationPoint;
        }
        else if (name == TagNames.AnnotationXml && (AttributeIs(AttributeNames.Encoding, "text/html") || AttributeIs(AttributeNames.Encoding, "application/xhtml+xml")))
        {
            node.Flags |= PageNodeFlags.HtmlIntegrationPoint;
        }

        if (_token.IsSelfClosing)
        {
            _open.Pop();
        }
    }

    private bool HasAttribute(int name)
    {
        foreach (ref readonly PageAttribute attribute in _tree.Attributes.AsSpan(_token.FirstAttribute, _tree.AttributeCount - _token.FirstAttribute))
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private bool AttributeIs(int name, string value)
    {
        foreach (ref readonly PageAttribute attribute in _tree.Attributes.AsSpan(_token.FirstAttribute, _tree.AttributeCount - _token.FirstAttribute))
        {
            if (attribute.Name == name)
            {
                return _tree.ValueOf(attribute).Equals(value, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private void EndTag(ushort name)
    {
        if (IsInForeignContent)
        {
            if (name is TagNames.Br or TagNames.P)
            {
                LeaveForeignContent();
            }
            else if (_open.LastForeignPlaceOf(name) is int place && place > _open.LastHtmlPlace)
            {
                _open.PopFrom(place);
                return;
            }
        }

        EndTagInMode(name);
    }
}
