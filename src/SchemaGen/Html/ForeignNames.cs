using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Html;

/// <summary>The names of SVG and MathML that are not in lower case (HTML, 13.2.6.5 and 13.2.6.1).</summary>
internal static class ForeignNames
{
    private static readonly Dictionary<string, string> s_svgTags = ByLowerCase(
        "altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite " +
        "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage " +
        "feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient " +
        "radialGradient textPath");

    private static readonly Dictionary<string, string> s_svgAttributes = ByLowerCase(
        "attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform " +
        "gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth " +
        "maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha " +
        "preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod " +
        "startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector " +
        "yChannelSelector zoomAndPan");

    /// <summary>Gets the name of an element of SVG.</summary>
    public static string AdjustSvgTag(string name) => s_svgTags.GetValueOrDefault(name, name);

    /// <summary>Gets the name of an attribute in a namespace.</summary>
    public static string AdjustAttribute(string name, PageNodeFlags elementNamespace) => elementNamespace switch
    {
        PageNodeFlags.Svg => s_svgAttributes.GetValueOrDefault(name, name),
        PageNodeFlags.MathMl when name == "definitionurl" => "definitionURL",
        _ => name,
    };

    private static Dictionary<string, string> ByLowerCase(string names) => names.Split(' ').ToDictionary(static name => name.ToLowerInvariant(), StringComparer.Ordinal);
}
