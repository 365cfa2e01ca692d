using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Selectors in comments of generated code, cut to a length: each alternative and each combinator has one, and the code grows with the selector, not with its square.</summary>
internal static class Comments
{
    private const int MaxLength = 200;
    private const int MaxCompounds = 8;

    /// <summary>Shortens a text that is too long.</summary>
    public static string Shorten(string text) => text.Length <= MaxLength ? text : text.Substring(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength) + "…";

    /// <summary>Writes a selector up to one of its compounds, without its beginning if that is long.</summary>
    public static string Prefix(ComplexSelector selector, int compound)
    {
        int start = compound < MaxCompounds ? 0 : compound - MaxCompounds + 1;
        return (start == 0 ? string.Empty : "… ") + Shorten(SelectorPrinter.Print(selector, start, compound));
    }
}
