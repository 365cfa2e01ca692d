using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>The names of SVG and MathML that are not in lower case (HTML, 13.2.6.5 and 13.2.6.1).</summary>
internal static class ForeignNames
{
    private static readonly Dictionary<string, string> s_svgAttributes = ByLowerCase(
        "attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform " +
        "gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth " +
        "maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha " +
        "preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod " +
        "startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector " +
        "yChannelSelector zoomAndPan");

    /// <summary>Gets the name of an element of SVG. The names in <see cref="TagNames"/> are in the same order in lower and in mixed case.</summary>
    public static ushort AdjustSvgTag(ushort name) =>
        name is >= TagNames.Altglyph and <= TagNames.Textpath ? (ushort)(name + TagNames.SvgAltGlyph - TagNames.Altglyph) : name;

    /// <summary>Gets the name of an attribute in a namespace.</summary>
    public static string AdjustAttribute(string name, PageNodeFlags elementNamespace) => elementNamespace switch
    {
        PageNodeFlags.Svg => s_svgAttributes.GetValueOrDefault(name, name),
        PageNodeFlags.MathMl when name == "definitionurl" => "definitionURL",
        _ => name,
    };

    /// <summary>Reports whether an attribute of SVG or MathML is in a namespace, by its qualified name (HTML, 13.2.6.1: adjust foreign attributes).</summary>
    public static bool IsNamespaced(string name) =>
        name is "xlink:actuate" or "xlink:arcrole" or "xlink:href" or "xlink:role" or "xlink:show" or "xlink:title" or "xlink:type" or "xml:lang" or "xml:space" or "xmlns" or "xmlns:xlink";

    private static Dictionary<string, string> ByLowerCase(string names) => names.Split(' ').ToDictionary(static name => name.ToLowerInvariant(), StringComparer.Ordinal);
}
