using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.CSharp;

/// <summary>Names and strings as C# writes them.</summary>
internal static class CSharpText
{
    /// <summary>Writes a name, with <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) =>
        name.Length > 0 && name[0] is not (>= 'A' and <= 'Z') && (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None) ? "@" + name : name;

    /// <summary>Writes a string literal.</summary>
    public static string Literal(string text) =>
        IsPrintable(text) ? "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Appends a string literal to a text.</summary>
    public static void AppendLiteral(StringBuilder text, string value)
    {
        if (!IsPrintable(value))
        {
            text.Append(Literal(value));
            return;
        }

        text.Append('"');

        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        text.Append('"');
    }

    /// <summary>Reports whether a text consists of visible ASCII characters and spaces, of which only the quotation mark and the backslash are escaped in a literal.</summary>
    public static bool IsPrintable(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
