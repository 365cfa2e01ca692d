using System;

namespace SchemaGen.Html;

/// <summary>The namespace of an element, its state during tree construction, and the decoding of a text.</summary>
[Flags]
internal enum PageNodeFlags : byte
{
    /// <summary>An element of HTML that is not open, or a text of ordinary content.</summary>
    None = 0,

    /// <summary>An element of SVG.</summary>
    Svg = 1,

    /// <summary>An element of MathML.</summary>
    MathMl = 2,

    /// <summary>The bits of the namespace; both: an element of another namespace, or of none, which only a program can add to a tree.</summary>
    Namespace = Svg | MathMl,

    /// <summary>The element is on the stack of open elements.</summary>
    Open = 4,

    /// <summary>The element is in the list of active formatting elements.</summary>
    ActiveFormatting = 8,

    /// <summary>A MathML text integration point (HTML, 13.2.6).</summary>
    MathMlTextIntegrationPoint = 16,

    /// <summary>An HTML integration point (HTML, 13.2.6).</summary>
    HtmlIntegrationPoint = 32,

    /// <summary>The bits of the two integration points.</summary>
    IntegrationPoint = MathMlTextIntegrationPoint | HtmlIntegrationPoint,

    /// <summary>Text: character references are not decoded.</summary>
    LiteralText = 64,

    /// <summary>Text: U+0000 becomes U+FFFD; elsewhere it is dropped.</summary>
    ReplaceNull = 128,
}
