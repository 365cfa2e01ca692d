using System.Globalization;
using System.Text;

namespace SchemaGen.Generator.Selectors;

/// <content>Names and strings, escaped as the CSS Object Model serializes them.</content>
internal static partial class SelectorPrinter
{
    /// <summary>Writes <paramref name="name"/> as an identifier, escaped where necessary.</summary>
    public static string PrintIdentifier(string name) => Write(name, static (text, item) => AppendIdentifier(text, item));

    private static void AppendIdentifier(StringBuilder text, string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];

            // A digit at the beginning, or after a hyphen there, would make it a number.
            bool isLeadingDigit = SelectorCharacters.IsDigit(c) && (i == 0 || (i == 1 && name[0] == '-'));

            if (c == '\0')
            {
                text.Append(SelectorCharacters.Replacement);
            }
            else if (IsControl(c) || isLeadingDigit)
            {
                AppendCodePoint(text, c);
            }
            else if (SelectorCharacters.IsName(c) && !(c == '-' && name.Length == 1))
            {
                text.Append(c);
            }
            else
            {
                text.Append('\\').Append(c);
            }
        }
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');

        foreach (char c in value)
        {
            if (c == '\0')
            {
                text.Append(SelectorCharacters.Replacement);
            }
            else if (IsControl(c))
            {
                AppendCodePoint(text, c);
            }
            else
            {
                text.Append(c is '"' or '\\' ? "\\" : string.Empty).Append(c);
            }
        }

        text.Append('"');
    }

    private static bool IsControl(char c) => c is (>= '\u0001' and <= '\u001F') or '\u007F';

    private static void AppendCodePoint(StringBuilder text, char c) =>
        text.Append('\\').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append(' ');

    private static void AppendText(StringBuilder text, TextSelector selector)
    {
        text.Append(':').Append(PseudoClasses.GetName(selector.Kind)).Append('(');

        if (selector.Kind is TextSelectorKind.Contains or TextSelectorKind.ContainsOwn)
        {
            AppendString(text, selector.Argument);
        }
        else
        {
            AppendPattern(text, selector.Argument);
        }

        text.Append(')');
    }

    /// <summary>Writes a regular expression with its backslashes unchanged: in a kind of quotes that it does not contain, or without quotes.</summary>
    private static void AppendPattern(StringBuilder text, string pattern)
    {
        if (CanQuote(pattern, '"'))
        {
            text.Append('"').Append(pattern).Append('"');
        }
        else if (CanQuote(pattern, '\''))
        {
            text.Append('\'').Append(pattern).Append('\'');
        }
        else
        {
            text.Append(pattern);
        }
    }

    private static bool CanQuote(string pattern, char quote)
    {
        int i = 0;

        while (i < pattern.Length)
        {
            if (pattern[i] == quote || SelectorCharacters.IsNewLine(pattern[i]))
            {
                return false;
            }

            i += pattern[i] == '\\' ? 2 : 1;
        }

        // A backslash at the end would escape the quote.
        return i == pattern.Length;
    }
}
