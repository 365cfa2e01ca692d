using System;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Elements of HTML, told from those of SVG and MathML.</summary>
internal static class HtmlElements
{
    private const string Namespace = "http://www.w3.org/1999/xhtml";
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    /// <summary>Whether an element is of HTML.</summary>
    public static bool IsHtml(IElement element) => IsHtml(element.NamespaceUri);

    /// <summary>Whether a namespace is HTML's.</summary>
    public static bool IsHtml(string? namespaceUri) => string.Equals(namespaceUri, Namespace, StringComparison.Ordinal);

    /// <summary>Whether an element is of SVG.</summary>
    public static bool IsSvg(string? namespaceUri) => string.Equals(namespaceUri, SvgNamespace, StringComparison.Ordinal);

    /// <summary>Whether an element is the one of HTML with a name.</summary>
    public static bool Is(IElement element, string name) => string.Equals(element.LocalName, name, StringComparison.Ordinal) && IsHtml(element);

    /// <summary>The value of an attribute as one of HTML's keywords: in small ASCII letters; empty if there is none.</summary>
    public static string Keyword(IElement element, string attribute) => AsciiLower(element.GetAttribute(null, attribute) ?? string.Empty);

    private static string AsciiLower(string text)
    {
        // Nearly always there is nothing to do.
        return text.AsSpan().IndexOfAnyInRange('A', 'Z') < 0 ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];
            }
        });
    }
}
