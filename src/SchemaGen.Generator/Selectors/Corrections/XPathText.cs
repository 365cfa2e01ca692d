using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds characters outside the literals and brackets of an expression of XPath.</summary>
internal static class XPathText
{
    /// <summary>Splits a text at a separator outside literals and brackets.</summary>
    public static IReadOnlyList<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        int start = 0;
        int depth = 0;

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\'' or '"')
            {
                i = EndOfLiteral(text, i);
            }
            else if (depth == 0 && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                parts.Add(text.Substring(start, i - start));
                i += separator.Length - 1;
                start = i + 1;
            }
            else
            {
                depth += text[i] is '[' or '(' ? 1 : text[i] is ']' or ')' ? -1 : 0;
            }
        }

        parts.Add(text.Substring(Math.Min(start, text.Length)));
        return parts;
    }

    /// <summary>Finds the bracket that closes the one at an index; -1 if there is none.</summary>
    public static int Closing(string text, int open)
    {
        int depth = 0;

        for (int i = open; i < text.Length; i++)
        {
            if (text[i] is '\'' or '"')
            {
                i = EndOfLiteral(text, i);
            }
            else
            {
                depth += text[i] is '[' or '(' ? 1 : text[i] is ']' or ')' ? -1 : 0;

                if (depth == 0)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Finds the quotation mark that closes a literal; the last index if there is none.</summary>
    private static int EndOfLiteral(string text, int open)
    {
        int close = text.IndexOf(text[open], open + 1);
        return close < 0 ? text.Length - 1 : close;
    }
}
