using System;
using System.Collections.Generic;

namespace SchemaGen.Decoding;

/// <summary>The open elements of SVG and MathML, which determine how the tags within them are read.</summary>
/// <remarks>HTML 13.2.6.5 (tokens in foreign content).</remarks>
internal sealed class ForeignContent
{
    /// <summary>The length of the longest name that matters.</summary>
    public const int MaxNameLength = 16;

    private readonly List<(string Name, bool IsSvg, bool IsIntegrationPoint)> _open = [];

    /// <summary>Whether the current element is foreign, and its content is not read as HTML.</summary>
    public bool IsCurrent => _open is [.., (_, _, false)];

    /// <summary>Processes a start tag.</summary>
    /// <param name="tag">The name in lower case; empty if it is longer than any that matters.</param>
    /// <param name="isSelfClosing">Whether a slash ends it.</param>
    /// <param name="hasFontAttribute">Whether it has an attribute by which a font leaves foreign content.</param>
    /// <param name="isIntegrationPoint">Whether an attribute makes it an integration point.</param>
    /// <returns>Whether the element is foreign. An element of HTML ends the foreign ones around it.</returns>
    public bool TryStart(ReadOnlySpan<char> tag, bool isSelfClosing, bool hasFontAttribute, bool isIntegrationPoint)
    {
        bool isWithinText = _open is [.., (_, _, true)] && tag is "mglyph" or "malignmark" && IsMathText(_open[^1].Name);

        if (!IsCurrent && !isWithinText && tag is not ("svg" or "math"))
        {
            return false;
        }

        if (IsCurrent && (EndsForeign(tag) || (tag is "font" && hasFontAttribute)))
        {
            Leave();
            return false;
        }

        if (!isSelfClosing)
        {
            bool isSvg = IsCurrent ? _open[^1].IsSvg || (tag is "svg" && _open[^1].Name == "annotation-xml") : tag is "svg";
            _open.Add((tag.ToString(), isSvg, isSvg ? tag is "foreignobject" or "desc" or "title" : isIntegrationPoint || IsMathText(tag)));
        }

        return true;
    }

    /// <summary>Processes an end tag, which may end a foreign element and those within it.</summary>
    public void End(ReadOnlySpan<char> tag)
    {
        if (IsCurrent && tag is "p" or "br")
        {
            Leave();
            return;
        }

        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (tag.SequenceEqual(_open[i].Name))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }

    private static bool IsMathText(ReadOnlySpan<char> tag) => tag is "mi" or "mo" or "mn" or "ms" or "mtext";

    private static bool EndsForeign(ReadOnlySpan<char> tag) => tag is "b" or "big" or "blockquote" or "body" or "br" or "center" or "code" or "dd" or "div" or "dl" or "dt" or "em"
        or "embed" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "head" or "hr" or "i" or "img" or "li" or "listing" or "menu" or "meta" or "nobr" or "ol" or "p"
        or "pre" or "ruby" or "s" or "small" or "span" or "strong" or "strike" or "sub" or "sup" or "table" or "tt" or "u" or "ul" or "var";

    /// <summary>Closes the foreign elements up to an integration point.</summary>
    private void Leave()
    {
        while (IsCurrent)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }
}
