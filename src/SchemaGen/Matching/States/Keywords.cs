using SchemaGen.Html;

namespace SchemaGen.Matching.States;

/// <summary>Attributes whose values are keywords of HTML.</summary>
internal static class Keywords
{
    /// <summary>Gets the value of an attribute in lower case (ASCII); empty if there is none.</summary>
    public static string Of(PageTree tree, int row, string attribute) => AsciiCase.ToLower(tree.Attribute(row, attribute) ?? string.Empty);
}
