// Written by .tools/parser.py.
namespace SchemaGen.Html;

internal static partial class AttributeNames
{
    public const int Class = 1;
    public const int Id = 2;
    public const int Href = 3;
    public const int Src = 4;
    public const int Rel = 5;
    public const int Name = 6;
    public const int Property = 7;
    public const int Content = 8;
    public const int Type = 9;
    public const int Datetime = 10;
    public const int Itemprop = 11;
    public const int HttpEquiv = 12;
    public const int Encoding = 13;
    public const int Color = 14;
    public const int Face = 15;
    public const int Size = 16;
    public const int Style = 17;
    public const int Title = 18;
    public const int Alt = 19;
    public const int Width = 20;
    public const int Height = 21;
    public const int Target = 22;
    public const int Role = 23;
    public const int Value = 24;
    public const int For = 25;
    public const int Action = 26;
    public const int Method = 27;
    public const int Lang = 28;
    public const int Dir = 29;
    public const int DataSrc = 30;
    public const int Srcset = 31;
    public const int Sizes = 32;
    public const int Media = 33;
    public const int Charset = 34;
    public const int Loading = 35;
    public const int Tabindex = 36;
    public const int AriaLabel = 37;
    public const int AriaHidden = 38;
    public const int D = 39;
    public const int Fill = 40;
    public const int Viewbox = 41;
    public const int Xmlns = 42;
    public const int Prompt = 43;
    public const int Async = 44;
    public const int Defer = 45;
    public const int Crossorigin = 46;
    public const int Placeholder = 47;
    public const int Checked = 48;
    public const int Selected = 49;
    public const int Disabled = 50;
    public const int Itemscope = 51;
    public const int Itemtype = 52;
    public const int Itemid = 53;
    public const int DataId = 54;
    public const int DataSrcset = 55;
    public const int DataUrl = 56;
    public const int Hidden = 57;
    public const int Nonce = 58;
    public const int Integrity = 59;
    public const int Decoding = 60;
    public const int Fetchpriority = 61;
    public const int Allowfullscreen = 62;
    public const int Frameborder = 63;
    public const int AriaLabelledby = 64;
    public const int AriaExpanded = 65;
    public const int AriaControls = 66;
    public const int Colspan = 67;
    public const int Rowspan = 68;
    public const int Align = 69;
    public const int Border = 70;
    public const int XmlnsXlink = 71;
    public const int XlinkHref = 72;

    /// <summary>The number of the first name that belongs to one page.</summary>
    public const int KnownCount = 73;

    private const string KnownNames =
        "class id href src rel name property content type datetime itemprop http-equiv encoding color face size style title alt width height target role value " +
        "for action method lang dir data-src srcset sizes media charset loading tabindex aria-label aria-hidden d fill viewbox xmlns prompt async defer crossor" +
        "igin placeholder checked selected disabled itemscope itemtype itemid data-id data-srcset data-url hidden nonce integrity decoding fetchpriority allowf" +
        "ullscreen frameborder aria-labelledby aria-expanded aria-controls colspan rowspan align border xmlns:xlink xlink:href";
}
