using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.CSharp;

/// <summary>Names and strings as C# writes them.</summary>
internal static class CSharpText
{
    /// <summary>Writes a name, with <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) =>
        name.Length > 0 && name[0] is not (>= 'A' and <= 'Z') && (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None) ? "@" + name : name;

    /// <summary>Writes a string literal.</summary>
    public static string Literal(string text)
    {
        int escapes = 0;

        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return SymbolDisplay.FormatLiteral(text, quote: true);
            }

            escapes += c is '"' or '\\' ? 1 : 0;
        }

        return "\"" + (escapes == 0 ? text : text.Replace("\\", "\\\\").Replace("\"", "\\\"")) + "\"";
    }
}
