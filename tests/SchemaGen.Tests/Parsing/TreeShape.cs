using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Tests.Parsing;

/// <summary>Writes a tree, so that two can be compared: elements with their namespaces, nesting and order, and the text that is not that of a script or the like.</summary>
internal static class TreeShape
{
    private static readonly string[] s_raw = ["script", "style", "iframe", "xmp", "noembed", "noframes"];

    /// <summary>The shape.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="attributes">Which attributes are written.</param>
    /// <param name="withRawText">Whether the text of scripts and the like is written.</param>
    public static string Of(IDocument document, Func<IElement, string, bool> attributes, bool withRawText)
    {
        var shape = new StringBuilder(document.CompatMode);
        Write(document, attributes, withRawText, shape);
        return shape.ToString();
    }

    private static void Write(INode parent, Func<IElement, string, bool> attributes, bool withRawText, StringBuilder shape)
    {
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                // SVG's own scripts are not read as they stand.
                bool isRaw = parent is IElement element && s_raw.Contains(element.LocalName) && element is IHtmlElement;
                shape.Append(isRaw && !withRawText ? "" : "'" + text.Data + "'");
            }
            else if (node is IElement child)
            {
                shape.Append('<').Append(child.Prefix).Append(child.LocalName).Append('|').Append(child.NamespaceUri![^4..]);

                foreach (IAttr attribute in child.Attributes.Where(a => attributes(child, a.Name)).OrderBy(static a => a.Name, StringComparer.Ordinal))
                {
                    shape.Append(' ').Append(attribute.NamespaceUri).Append(attribute.Name).Append('=').Append(attribute.Value);
                }

                shape.Append('>');
                Write(child, attributes, withRawText, shape);

                if (child is IHtmlTemplateElement template)
                {
                    shape.Append('#');
                    Write(template.Content, attributes, withRawText, shape);
                }

                shape.Append("</>");
            }
        }
    }
}
