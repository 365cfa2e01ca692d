using System;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Text;

/// <summary>Elements that separate words, or whose text is not for readers.</summary>
internal static class TextElements
{
    private const string Blocks =
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr " +
        "legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul";

    private static readonly bool[] s_isBlock = MakeBlocks();

    /// <summary>Reports whether the boundaries of an element are white space. Elements of SVG and MathML are inline.</summary>
    public static bool IsBlock(in PageNode element) => element.Name < s_isBlock.Length && s_isBlock[element.Name] && element.IsHtmlElement;

    /// <summary>Reports whether an element is a line break.</summary>
    public static bool IsLineBreak(in PageNode element) => element.Name == TagNames.Br && element.IsHtmlElement;

    /// <summary>Reports whether the text of an element is not for readers. Script and style elements of SVG are included.</summary>
    public static bool IsUnread(in PageNode element) => element.Name switch
    {
        TagNames.Script or TagNames.Style => true,
        TagNames.Noscript or TagNames.Template => element.IsHtmlElement,
        _ => false,
    };

    private static bool[] MakeBlocks()
    {
        var blocks = new bool[TagNames.FirstUnknown];

        foreach (string name in Blocks.Split(' '))
        {
            blocks[TagTable.Find(name)] = true;
        }

        return blocks;
    }
}
