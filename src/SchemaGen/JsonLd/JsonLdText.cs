using System;
using System.Globalization;
using System.Net;
using System.Text;

namespace SchemaGen.Runtime;

/// <summary>Makes JSON of what publishers write into a block of JSON-LD.</summary>
internal static class JsonLdText
{
    /// <summary>Cuts off what stands around the JSON, and escapes control characters inside strings.</summary>
    /// <remarks>Comments of HTML, CDATA sections and semicolons stand around it where a template was made for scripts.</remarks>
    public static string Clean(string text)
    {
        ReadOnlySpan<char> json = Trim(text);
        return EscapeControls(json);
    }

    /// <summary>The text with its entities resolved, for blocks in which even the quotes are escaped.</summary>
    public static string Decode(string text) => WebUtility.HtmlDecode(text);

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<string> heads = ["<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", "\uFEFF"];
        ReadOnlySpan<string> tails = ["-->", "//-->", "// -->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";"];
        bool isCut = true;

        while (isCut)
        {
            isCut = false;
            text = text.Trim();

            foreach (string head in heads)
            {
                if (text.StartsWith(head, StringComparison.Ordinal))
                {
                    text = text[head.Length..];
                    isCut = true;
                }
            }

            foreach (string tail in tails)
            {
                if (text.EndsWith(tail, StringComparison.Ordinal))
                {
                    text = text[..^tail.Length];
                    isCut = true;
                }
            }
        }

        return text;
    }

    /// <remarks>RFC 8259, 7: control characters must be escaped inside strings; between tokens they are not allowed, and a blank does no harm.</remarks>
    private static string EscapeControls(ReadOnlySpan<char> json)
    {
        var clean = new StringBuilder(json.Length);
        bool isString = false;

        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];

            if (c == '\\' && isString && i + 1 < json.Length)
            {
                AppendEscape(clean, json[++i]);
            }
            else if (c < ' ' || c == '\u007F')
            {
                clean.Append(isString ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : " ");
            }
            else
            {
                isString ^= c == '"';
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>An escape that JSON does not know, as <c>\'</c>, is the character itself.</summary>
    private static void AppendEscape(StringBuilder clean, char c)
    {
        if (c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
        {
            clean.Append('\\').Append(c);
        }
        else if (c < ' ')
        {
            clean.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            clean.Append(c);
        }
    }
}
