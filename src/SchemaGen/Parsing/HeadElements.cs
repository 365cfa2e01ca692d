using System;

namespace SchemaGen.Runtime;

/// <summary>The elements that may stand in the head: any other begins the body.</summary>
/// <remarks>HTML, 13.2.6.4.4 (the "in head" insertion mode). The parser makes names small.</remarks>
internal static class HeadElements
{
    /// <summary>Whether a start tag leaves the parser in the head.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => name
        is "html" or "head" or "title" or "meta" or "link" or "base" or "basefont" or "bgsound" or "script" or "style" or "noscript" or "noframes" or "template";
}
