// Written by .tools/parser.py.
namespace SchemaGen.Html;

/// <summary>The names of the constants of <c>TagNames</c>, for the runtime and the generator.</summary>
internal static class TagNameList
{
    /// <summary>The names, separated by blanks; the first has the number 1.</summary>
    public const string Names =
        "html head body title base link meta style script noscript template a abbr acronym address applet area article aside audio b basefont bdi bdo bgsound b" +
        "ig blink blockquote br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset fig" +
        "caption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr i iframe image img input ins kbd keygen label legend li listing main" +
        " map mark marquee menu menuitem meter nav nobr noembed noframes object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc" +
        " ruby s samp search section select slot small source span strike strong sub summary sup svg math table tbody td textarea tfoot th thead time tr track " +
        "tt u ul var video wbr xmp mi mo mn ms mtext malignmark mglyph annotation-xml desc path g use rect circle polygon altglyph altglyphdef altglyphitem ani" +
        "matecolor animatemotion animatetransform clippath feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacem" +
        "entmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlig" +
        "ht fespecularlighting fespotlight fetile feturbulence foreignobject glyphref lineargradient radialgradient textpath altGlyph altGlyphDef altGlyphItem " +
        "animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDispla" +
        "cementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePoint" +
        "Light feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath";
}
