using System;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>What an element means to the text around and in it.</summary>
internal static class TextElements
{
    /// <summary>Whether the boundaries of <paramref name="element"/> are white space. Elements of SVG and MathML are inline.</summary>
    public static bool IsBlock(Element element) => IsBlockName(element.LocalName) && IsHtml(element);

    /// <summary>Whether <paramref name="element"/> is a line break.</summary>
    public static bool IsLineBreak(Element element) => element.LocalName is "br" && IsHtml(element);

    /// <summary>Whether the text of <paramref name="element"/> is not for readers. SVG's own script and style are as little for them as HTML's.</summary>
    public static bool IsUnread(Element element) => element.LocalName switch
    {
        "script" or "style" => true,
        "noscript" or "template" => IsHtml(element),
        _ => false,
    };

    private static bool IsHtml(Element element) => string.Equals(element.NamespaceUri, NamespaceNames.HtmlUri, StringComparison.Ordinal);

    private static bool IsBlockName(string name) => name is
        "address" or "article" or "aside" or
        "blockquote" or "body" or
        "caption" or "center" or
        "dd" or "details" or "dialog" or "div" or "dl" or "dt" or
        "fieldset" or "figcaption" or "figure" or "footer" or "form" or
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "hr" or
        "legend" or "li" or
        "main" or "menu" or
        "nav" or
        "ol" or "optgroup" or "option" or
        "p" or "pre" or
        "search" or "section" or "summary" or
        "table" or "tbody" or "td" or "tfoot" or "th" or "thead" or "tr" or
        "ul";
}
