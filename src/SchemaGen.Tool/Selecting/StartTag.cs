using System;
using System.Text;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Selecting;

/// <summary>Writes the start tags of elements.</summary>
internal static class StartTag
{
    /// <summary>Writes the start tag of an element with its attributes.</summary>
    public static string Of(IElement element)
    {
        var text = new StringBuilder("<").Append(element.LocalName);

        foreach (IAttr attribute in element.Attributes)
        {
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        return text.Append('>').ToString();
    }
}
