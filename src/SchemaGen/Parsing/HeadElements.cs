using System;

namespace SchemaGen.Runtime;

/// <summary>The elements that may stand in the head: any other begins the body.</summary>
/// <remarks>HTML, 13.2.6.4.4 (the "in head" insertion mode).</remarks>
internal static class HeadElements
{
    private static readonly string[] s_names = ["html", "head", "title", "meta", "link", "base", "basefont", "bgsound", "script", "style", "noscript", "noframes", "template"];

    /// <summary>Whether a start tag leaves the parser in the head.</summary>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        foreach (string known in s_names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
