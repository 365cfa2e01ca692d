using System;
using SchemaGen.Html;

namespace SchemaGen.Reading;

/// <summary>Recognises the captions and credits of figures by the names that publishers give them.</summary>
internal static class FigureElements
{
    /// <summary>Parts of class names that mean a credit wherever they are: <c>credit</c>, <c>photocredit</c>, <c>image__credits</c>.</summary>
    private static readonly string[] s_creditParts = ["credit", "copyright", "photographer"];

    /// <summary>Words that mean a credit if a class name contains them as such: <c>image-source</c>, but not <c>resource</c>.</summary>
    private static readonly string[] s_creditWords = ["source", "attribution", "courtesy", "agency"];

    private static readonly string[] s_creditProperties = ["copyrightHolder", "copyrightNotice", "creditText", "creator", "author"];

    /// <summary>Reports whether the class or <c>itemprop</c> of an element is that of a credit. One that names a caption as well is a caption.</summary>
    public static bool IsCredit(PageTree tree, int row)
    {
        string classes = tree.Attribute(row, "class") ?? string.Empty;

        if (Contains(classes, "caption"))
        {
            return false;
        }

        return Array.Exists(s_creditParts, part => Contains(classes, part))
            || Array.Exists(s_creditWords, word => ContainsWord(classes, word))
            || (tree.Attribute(row, "itemprop") is { } properties && Array.Exists(s_creditProperties, name => ContainsWord(properties, name)));
    }

    /// <summary>Reports whether the class or <c>itemprop</c> of an element is that of a caption.</summary>
    public static bool IsCaption(PageTree tree, int row) => Contains(tree.Attribute(row, "class"), "caption") || Contains(tree.Attribute(row, "itemprop"), "caption");

    private static bool Contains(string? names, string part) => names is not null && names.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool ContainsWord(string names, string word)
    {
        for (int i = names.IndexOf(word, StringComparison.OrdinalIgnoreCase); i >= 0; i = names.IndexOf(word, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = i + word.Length;
            bool begins = i == 0 || !char.IsAsciiLetter(names[i - 1]) || (char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]));
            bool ends = end == names.Length || !char.IsAsciiLetter(names[end]) || char.IsAsciiLetterUpper(names[end]);

            if (begins && ends)
            {
                return true;
            }
        }

        return false;
    }
}
