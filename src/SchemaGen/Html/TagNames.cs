// Written by .tools/parser.py.
using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>The numbers of the tag names that the parser knows. Made for generated code, which holds the numbers: a new name gets the next number.</summary>
/// <remarks>The names of SVG that have letters of upper case occur twice: as the parser reads them, in lower case, and as elements have them.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TagNames
{
    /// <summary><c>html</c></summary>
    public const int Html = 1;
    /// <summary><c>head</c></summary>
    public const int Head = 2;
    /// <summary><c>body</c></summary>
    public const int Body = 3;
    /// <summary><c>title</c></summary>
    public const int Title = 4;
    /// <summary><c>base</c></summary>
    public const int Base = 5;
    /// <summary><c>link</c></summary>
    public const int Link = 6;
    /// <summary><c>meta</c></summary>
    public const int Meta = 7;
    /// <summary><c>style</c></summary>
    public const int Style = 8;
    /// <summary><c>script</c></summary>
    public const int Script = 9;
    /// <summary><c>noscript</c></summary>
    public const int Noscript = 10;
    /// <summary><c>template</c></summary>
    public const int Template = 11;
    /// <summary><c>a</c></summary>
    public const int A = 12;
    /// <summary><c>abbr</c></summary>
    public const int Abbr = 13;
    /// <summary><c>acronym</c></summary>
    public const int Acronym = 14;
    /// <summary><c>address</c></summary>
    public const int Address = 15;
    /// <summary><c>applet</c></summary>
    public const int Applet = 16;
    /// <summary><c>area</c></summary>
    public const int Area = 17;
    /// <summary><c>article</c></summary>
    public const int Article = 18;
    /// <summary><c>aside</c></summary>
    public const int Aside = 19;
    /// <summary><c>audio</c></summary>
    public const int Audio = 20;
    /// <summary><c>b</c></summary>
    public const int B = 21;
    /// <summary><c>basefont</c></summary>
    public const int Basefont = 22;
    /// <summary><c>bdi</c></summary>
    public const int Bdi = 23;
    /// <summary><c>bdo</c></summary>
    public const int Bdo = 24;
    /// <summary><c>bgsound</c></summary>
    public const int Bgsound = 25;
    /// <summary><c>big</c></summary>
    public const int Big = 26;
    /// <summary><c>blink</c></summary>
    public const int Blink = 27;
    /// <summary><c>blockquote</c></summary>
    public const int Blockquote = 28;
    /// <summary><c>br</c></summary>
    public const int Br = 29;
    /// <summary><c>button</c></summary>
    public const int Button = 30;
    /// <summary><c>canvas</c></summary>
    public const int Canvas = 31;
    /// <summary><c>caption</c></summary>
    public const int Caption = 32;
    /// <summary><c>center</c></summary>
    public const int Center = 33;
    /// <summary><c>cite</c></summary>
    public const int Cite = 34;
    /// <summary><c>code</c></summary>
    public const int Code = 35;
    /// <summary><c>col</c></summary>
    public const int Col = 36;
    /// <summary><c>colgroup</c></summary>
    public const int Colgroup = 37;
    /// <summary><c>data</c></summary>
    public const int Data = 38;
    /// <summary><c>datalist</c></summary>
    public const int Datalist = 39;
    /// <summary><c>dd</c></summary>
    public const int Dd = 40;
    /// <summary><c>del</c></summary>
    public const int Del = 41;
    /// <summary><c>details</c></summary>
    public const int Details = 42;
    /// <summary><c>dfn</c></summary>
    public const int Dfn = 43;
    /// <summary><c>dialog</c></summary>
    public const int Dialog = 44;
    /// <summary><c>dir</c></summary>
    public const int Dir = 45;
    /// <summary><c>div</c></summary>
    public const int Div = 46;
    /// <summary><c>dl</c></summary>
    public const int Dl = 47;
    /// <summary><c>dt</c></summary>
    public const int Dt = 48;
    /// <summary><c>em</c></summary>
    public const int Em = 49;
    /// <summary><c>embed</c></summary>
    public const int Embed = 50;
    /// <summary><c>fieldset</c></summary>
    public const int Fieldset = 51;
    /// <summary><c>figcaption</c></summary>
    public const int Figcaption = 52;
    /// <summary><c>figure</c></summary>
    public const int Figure = 53;
    /// <summary><c>font</c></summary>
    public const int Font = 54;
    /// <summary><c>footer</c></summary>
    public const int Footer = 55;
    /// <summary><c>form</c></summary>
    public const int Form = 56;
    /// <summary><c>frame</c></summary>
    public const int Frame = 57;
    /// <summary><c>frameset</c></summary>
    public const int Frameset = 58;
    /// <summary><c>h1</c></summary>
    public const int H1 = 59;
    /// <summary><c>h2</c></summary>
    public const int H2 = 60;
    /// <summary><c>h3</c></summary>
    public const int H3 = 61;
    /// <summary><c>h4</c></summary>
    public const int H4 = 62;
    /// <summary><c>h5</c></summary>
    public const int H5 = 63;
    /// <summary><c>h6</c></summary>
    public const int H6 = 64;
    /// <summary><c>header</c></summary>
    public const int Header = 65;
    /// <summary><c>hgroup</c></summary>
    public const int Hgroup = 66;
    /// <summary><c>hr</c></summary>
    public const int Hr = 67;
    /// <summary><c>i</c></summary>
    public const int I = 68;
    /// <summary><c>iframe</c></summary>
    public const int Iframe = 69;
    /// <summary><c>image</c></summary>
    public const int Image = 70;
    /// <summary><c>img</c></summary>
    public const int Img = 71;
    /// <summary><c>input</c></summary>
    public const int Input = 72;
    /// <summary><c>ins</c></summary>
    public const int Ins = 73;
    /// <summary><c>kbd</c></summary>
    public const int Kbd = 74;
    /// <summary><c>keygen</c></summary>
    public const int Keygen = 75;
    /// <summary><c>label</c></summary>
    public const int Label = 76;
    /// <summary><c>legend</c></summary>
    public const int Legend = 77;
    /// <summary><c>li</c></summary>
    public const int Li = 78;
    /// <summary><c>listing</c></summary>
    public const int Listing = 79;
    /// <summary><c>main</c></summary>
    public const int Main = 80;
    /// <summary><c>map</c></summary>
    public const int Map = 81;
    /// <summary><c>mark</c></summary>
    public const int Mark = 82;
    /// <summary><c>marquee</c></summary>
    public const int Marquee = 83;
    /// <summary><c>menu</c></summary>
    public const int Menu = 84;
    /// <summary><c>menuitem</c></summary>
    public const int Menuitem = 85;
    /// <summary><c>meter</c></summary>
    public const int Meter = 86;
    /// <summary><c>nav</c></summary>
    public const int Nav = 87;
    /// <summary><c>nobr</c></summary>
    public const int Nobr = 88;
    /// <summary><c>noembed</c></summary>
    public const int Noembed = 89;
    /// <summary><c>noframes</c></summary>
    public const int Noframes = 90;
    /// <summary><c>object</c></summary>
    public const int Object = 91;
    /// <summary><c>ol</c></summary>
    public const int Ol = 92;
    /// <summary><c>optgroup</c></summary>
    public const int Optgroup = 93;
    /// <summary><c>option</c></summary>
    public const int Option = 94;
    /// <summary><c>output</c></summary>
    public const int Output = 95;
    /// <summary><c>p</c></summary>
    public const int P = 96;
    /// <summary><c>param</c></summary>
    public const int Param = 97;
    /// <summary><c>picture</c></summary>
    public const int Picture = 98;
    /// <summary><c>plaintext</c></summary>
    public const int Plaintext = 99;
    /// <summary><c>pre</c></summary>
    public const int Pre = 100;
    /// <summary><c>progress</c></summary>
    public const int Progress = 101;
    /// <summary><c>q</c></summary>
    public const int Q = 102;
    /// <summary><c>rb</c></summary>
    public const int Rb = 103;
    /// <summary><c>rp</c></summary>
    public const int Rp = 104;
    /// <summary><c>rt</c></summary>
    public const int Rt = 105;
    /// <summary><c>rtc</c></summary>
    public const int Rtc = 106;
    /// <summary><c>ruby</c></summary>
    public const int Ruby = 107;
    /// <summary><c>s</c></summary>
    public const int S = 108;
    /// <summary><c>samp</c></summary>
    public const int Samp = 109;
    /// <summary><c>search</c></summary>
    public const int Search = 110;
    /// <summary><c>section</c></summary>
    public const int Section = 111;
    /// <summary><c>select</c></summary>
    public const int Select = 112;
    /// <summary><c>slot</c></summary>
    public const int Slot = 113;
    /// <summary><c>small</c></summary>
    public const int Small = 114;
    /// <summary><c>source</c></summary>
    public const int Source = 115;
    /// <summary><c>span</c></summary>
    public const int Span = 116;
    /// <summary><c>strike</c></summary>
    public const int Strike = 117;
    /// <summary><c>strong</c></summary>
    public const int Strong = 118;
    /// <summary><c>sub</c></summary>
    public const int Sub = 119;
    /// <summary><c>summary</c></summary>
    public const int Summary = 120;
    /// <summary><c>sup</c></summary>
    public const int Sup = 121;
    /// <summary><c>svg</c></summary>
    public const int Svg = 122;
    /// <summary><c>math</c></summary>
    public const int Math = 123;
    /// <summary><c>table</c></summary>
    public const int Table = 124;
    /// <summary><c>tbody</c></summary>
    public const int Tbody = 125;
    /// <summary><c>td</c></summary>
    public const int Td = 126;
    /// <summary><c>textarea</c></summary>
    public const int Textarea = 127;
    /// <summary><c>tfoot</c></summary>
    public const int Tfoot = 128;
    /// <summary><c>th</c></summary>
    public const int Th = 129;
    /// <summary><c>thead</c></summary>
    public const int Thead = 130;
    /// <summary><c>time</c></summary>
    public const int Time = 131;
    /// <summary><c>tr</c></summary>
    public const int Tr = 132;
    /// <summary><c>track</c></summary>
    public const int Track = 133;
    /// <summary><c>tt</c></summary>
    public const int Tt = 134;
    /// <summary><c>u</c></summary>
    public const int U = 135;
    /// <summary><c>ul</c></summary>
    public const int Ul = 136;
    /// <summary><c>var</c></summary>
    public const int Var = 137;
    /// <summary><c>video</c></summary>
    public const int Video = 138;
    /// <summary><c>wbr</c></summary>
    public const int Wbr = 139;
    /// <summary><c>xmp</c></summary>
    public const int Xmp = 140;
    /// <summary><c>mi</c></summary>
    public const int Mi = 141;
    /// <summary><c>mo</c></summary>
    public const int Mo = 142;
    /// <summary><c>mn</c></summary>
    public const int Mn = 143;
    /// <summary><c>ms</c></summary>
    public const int Ms = 144;
    /// <summary><c>mtext</c></summary>
    public const int Mtext = 145;
    /// <summary><c>malignmark</c></summary>
    public const int Malignmark = 146;
    /// <summary><c>mglyph</c></summary>
    public const int Mglyph = 147;
    /// <summary><c>annotation-xml</c></summary>
    public const int AnnotationXml = 148;
    /// <summary><c>desc</c></summary>
    public const int Desc = 149;
    /// <summary><c>path</c></summary>
    public const int Path = 150;
    /// <summary><c>g</c></summary>
    public const int G = 151;
    /// <summary><c>use</c></summary>
    public const int Use = 152;
    /// <summary><c>rect</c></summary>
    public const int Rect = 153;
    /// <summary><c>circle</c></summary>
    public const int Circle = 154;
    /// <summary><c>polygon</c></summary>
    public const int Polygon = 155;
    /// <summary><c>altglyph</c></summary>
    public const int Altglyph = 156;
    /// <summary><c>altglyphdef</c></summary>
    public const int Altglyphdef = 157;
    /// <summary><c>altglyphitem</c></summary>
    public const int Altglyphitem = 158;
    /// <summary><c>animatecolor</c></summary>
    public const int Animatecolor = 159;
    /// <summary><c>animatemotion</c></summary>
    public const int Animatemotion = 160;
    /// <summary><c>animatetransform</c></summary>
    public const int Animatetransform = 161;
    /// <summary><c>clippath</c></summary>
    public const int Clippath = 162;
    /// <summary><c>feblend</c></summary>
    public const int Feblend = 163;
    /// <summary><c>fecolormatrix</c></summary>
    public const int Fecolormatrix = 164;
    /// <summary><c>fecomponenttransfer</c></summary>
    public const int Fecomponenttransfer = 165;
    /// <summary><c>fecomposite</c></summary>
    public const int Fecomposite = 166;
    /// <summary><c>feconvolvematrix</c></summary>
    public const int Feconvolvematrix = 167;
    /// <summary><c>fediffuselighting</c></summary>
    public const int Fediffuselighting = 168;
    /// <summary><c>fedisplacementmap</c></summary>
    public const int Fedisplacementmap = 169;
    /// <summary><c>fedistantlight</c></summary>
    public const int Fedistantlight = 170;
    /// <summary><c>fedropshadow</c></summary>
    public const int Fedropshadow = 171;
    /// <summary><c>feflood</c></summary>
    public const int Feflood = 172;
    /// <summary><c>fefunca</c></summary>
    public const int Fefunca = 173;
    /// <summary><c>fefuncb</c></summary>
    public const int Fefuncb = 174;
    /// <summary><c>fefuncg</c></summary>
    public const int Fefuncg = 175;
    /// <summary><c>fefuncr</c></summary>
    public const int Fefuncr = 176;
    /// <summary><c>fegaussianblur</c></summary>
    public const int Fegaussianblur = 177;
    /// <summary><c>feimage</c></summary>
    public const int Feimage = 178;
    /// <summary><c>femerge</c></summary>
    public const int Femerge = 179;
    /// <summary><c>femergenode</c></summary>
    public const int Femergenode = 180;
    /// <summary><c>femorphology</c></summary>
    public const int Femorphology = 181;
    /// <summary><c>feoffset</c></summary>
    public const int Feoffset = 182;
    /// <summary><c>fepointlight</c></summary>
    public const int Fepointlight = 183;
    /// <summary><c>fespecularlighting</c></summary>
    public const int Fespecularlighting = 184;
    /// <summary><c>fespotlight</c></summary>
    public const int Fespotlight = 185;
    /// <summary><c>fetile</c></summary>
    public const int Fetile = 186;
    /// <summary><c>feturbulence</c></summary>
    public const int Feturbulence = 187;
    /// <summary><c>foreignobject</c></summary>
    public const int Foreignobject = 188;
    /// <summary><c>glyphref</c></summary>
    public const int Glyphref = 189;
    /// <summary><c>lineargradient</c></summary>
    public const int Lineargradient = 190;
    /// <summary><c>radialgradient</c></summary>
    public const int Radialgradient = 191;
    /// <summary><c>textpath</c></summary>
    public const int Textpath = 192;
    /// <summary><c>altGlyph</c></summary>
    public const int SvgAltGlyph = 193;
    /// <summary><c>altGlyphDef</c></summary>
    public const int SvgAltGlyphDef = 194;
    /// <summary><c>altGlyphItem</c></summary>
    public const int SvgAltGlyphItem = 195;
    /// <summary><c>animateColor</c></summary>
    public const int SvgAnimateColor = 196;
    /// <summary><c>animateMotion</c></summary>
    public const int SvgAnimateMotion = 197;
    /// <summary><c>animateTransform</c></summary>
    public const int SvgAnimateTransform = 198;
    /// <summary><c>clipPath</c></summary>
    public const int SvgClipPath = 199;
    /// <summary><c>feBlend</c></summary>
    public const int SvgFeBlend = 200;
    /// <summary><c>feColorMatrix</c></summary>
    public const int SvgFeColorMatrix = 201;
    /// <summary><c>feComponentTransfer</c></summary>
    public const int SvgFeComponentTransfer = 202;
    /// <summary><c>feComposite</c></summary>
    public const int SvgFeComposite = 203;
    /// <summary><c>feConvolveMatrix</c></summary>
    public const int SvgFeConvolveMatrix = 204;
    /// <summary><c>feDiffuseLighting</c></summary>
    public const int SvgFeDiffuseLighting = 205;
    /// <summary><c>feDisplacementMap</c></summary>
    public const int SvgFeDisplacementMap = 206;
    /// <summary><c>feDistantLight</c></summary>
    public const int SvgFeDistantLight = 207;
    /// <summary><c>feDropShadow</c></summary>
    public const int SvgFeDropShadow = 208;
    /// <summary><c>feFlood</c></summary>
    public const int SvgFeFlood = 209;
    /// <summary><c>feFuncA</c></summary>
    public const int SvgFeFuncA = 210;
    /// <summary><c>feFuncB</c></summary>
    public const int SvgFeFuncB = 211;
    /// <summary><c>feFuncG</c></summary>
    public const int SvgFeFuncG = 212;
    /// <summary><c>feFuncR</c></summary>
    public const int SvgFeFuncR = 213;
    /// <summary><c>feGaussianBlur</c></summary>
    public const int SvgFeGaussianBlur = 214;
    /// <summary><c>feImage</c></summary>
    public const int SvgFeImage = 215;
    /// <summary><c>feMerge</c></summary>
    public const int SvgFeMerge = 216;
    /// <summary><c>feMergeNode</c></summary>
    public const int SvgFeMergeNode = 217;
    /// <summary><c>feMorphology</c></summary>
    public const int SvgFeMorphology = 218;
    /// <summary><c>feOffset</c></summary>
    public const int SvgFeOffset = 219;
    /// <summary><c>fePointLight</c></summary>
    public const int SvgFePointLight = 220;
    /// <summary><c>feSpecularLighting</c></summary>
    public const int SvgFeSpecularLighting = 221;
    /// <summary><c>feSpotLight</c></summary>
    public const int SvgFeSpotLight = 222;
    /// <summary><c>feTile</c></summary>
    public const int SvgFeTile = 223;
    /// <summary><c>feTurbulence</c></summary>
    public const int SvgFeTurbulence = 224;
    /// <summary><c>foreignObject</c></summary>
    public const int SvgForeignObject = 225;
    /// <summary><c>glyphRef</c></summary>
    public const int SvgGlyphRef = 226;
    /// <summary><c>linearGradient</c></summary>
    public const int SvgLinearGradient = 227;
    /// <summary><c>radialGradient</c></summary>
    public const int SvgRadialGradient = 228;
    /// <summary><c>textPath</c></summary>
    public const int SvgTextPath = 229;

    /// <summary>The number of the first name that belongs to one page.</summary>
    public const int FirstUnknown = 230;
}
