using System.Globalization;
using System.Text;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes numbers, and texts of the user in comments.</summary>
internal static class Text
{
    /// <summary>Writes an integer.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a boolean.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>Writes a text on one line of a comment.</summary>
    /// <remarks>A line end of any kind would end the comment (C# 6.3.1), and control characters disturb some editors. A lone surrogate can be neither encoded nor part of XML.</remarks>
    public static string Comment(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];

            if (i < text.Length - 1 && char.IsSurrogatePair(c, text[i + 1]))
            {
                line.Append(c).Append(text[++i]);
            }
            else
            {
                line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
            }
        }

        return line.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is >= '\u2028')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a text in a documentation comment.</summary>
    public static string Xml(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
