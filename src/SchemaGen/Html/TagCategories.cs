using System;

namespace SchemaGen.Html;

/// <summary>The sets of tag names that tree construction distinguishes (HTML, 13.2.4.2 and 13.2.6).</summary>
[Flags]
internal enum TagCategories : ushort
{
    None = 0,
    Special = 1,

    /// <summary>Closed by "generate implied end tags".</summary>
    ImpliedEnd = 2,

    /// <summary>Ends every scope.</summary>
    Scope = 4,

    /// <summary>Ends the list item scope, in addition to <see cref="Scope"/>.</summary>
    ListItemScope = 8,

    /// <summary>Ends the button scope, in addition to <see cref="Scope"/>.</summary>
    ButtonScope = 16,

    /// <summary>An element whose text and misplaced children are foster parented.</summary>
    TableText = 32,

    /// <summary>A start tag that ends foreign content.</summary>
    Breakout = 64,

    /// <summary>An element without content and end tag (HTML, 13.1.2), and the obsolete ones that are serialized like them (13.3).</summary>
    Void = 128,

    Heading = 256,

    /// <summary>Text is serialized as it is (HTML, 13.3).</summary>
    LiteralText = 512,
}
