using System;
using System.Globalization;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>A selector that is invalid, with the place that has to be underlined between ⟦ and ⟧.</summary>
internal sealed record InvalidSelector(string Text, SelectorErrorCode Code, int Start, int Length)
{
    /// <summary>Reads a line of the table: the code, blanks, the marked selector. <c>␊</c>, <c>␍</c>, <c>␌</c> and <c>␀</c> stand for what they are pictures of.</summary>
    public static InvalidSelector Parse(string line)
    {
        string[] parts = line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        string marked = parts[1].Trim('·').Replace('␊', '\n').Replace('␍', '\r').Replace('␌', '\f').Replace('␀', '\0');
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        return new InvalidSelector(text, Enum.Parse<SelectorErrorCode>(parts[0]), start, end - start);
    }

    /// <summary>How the parser's first error looks in the same notation.</summary>
    public static string Describe(string text)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        foreach (SelectorError error in result.Errors)
        {
            if (error.Severity == SelectorErrorSeverity.Error)
            {
                return Describe(text, error.Code, error.Start, error.Length);
            }
        }

        return $"valid {text}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Text, Code, Start, Length);

    private static string Describe(string text, SelectorErrorCode code, int start, int length) => string.Create(
        CultureInfo.InvariantCulture,
        $"{code} {text[..start]}⟦{text[start..(start + length)]}⟧{text[(start + length)..]}");
}
