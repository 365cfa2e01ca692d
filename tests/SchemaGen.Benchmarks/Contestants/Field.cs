using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>What a member of a schema asks for, for those who read it without SchemaGen.</summary>
/// <param name="Name">The member.</param>
/// <param name="Css">The selector.</param>
/// <param name="Attribute">The attribute that is read; null: the text.</param>
/// <param name="IsList">Whether all matches are wanted.</param>
public sealed partial record Field(string Name, string Css, string? Attribute, bool IsList)
{
    /// <summary>The fields of a schema: the same selectors, taken from its descriptor.</summary>
    public static IReadOnlyList<Field> Of(HtmlSchemaDescriptor schema) => schema.Members.Where(static m => m.Schema is null).Select(static m => Of(m, m.Sources[0])).ToList();

    private static Field Of(HtmlMemberDescriptor member, HtmlSourceDescriptor source) => source.Kind == HtmlSourceKind.Meta
        ? new Field(member.Name, $"meta[{(source.Expression.Contains(':', System.StringComparison.Ordinal) && !source.Expression.StartsWith("twitter", System.StringComparison.Ordinal) ? "property" : "name")}='{source.Expression}']", "content", member.IsList)
        : new Field(member.Name, source.Expression, AttributePattern().Match(source.ToString()) is { Success: true } match ? match.Groups[1].Value : null, member.IsList);

    [GeneratedRegex("Attr = \"([^\"]+)\"")]
    private static partial Regex AttributePattern();
}
