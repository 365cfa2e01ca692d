using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace SchemaGen.Runtime;

/// <summary>Tells the parser which attributes to build.</summary>
/// <remarks>
/// Asked for each attribute of a page, so it looks at the length first: of the names that a schema sees few have the same. The tokenizer makes all names small.
/// Attributes that steer the construction of the tree always stay. HTML, 13.2.6: those of formatting elements are compared by the adoption agency and by the list of active
/// formatting elements; the type of an input, the encoding of an annotation, color, face and size of a font decide where elements go.
/// </remarks>
internal sealed class AttributeFilter
{
    private static readonly string[] s_always = ["input[type]", "annotation-xml[encoding]", "base[href]", "template[shadowrootmode]"];

    /// <summary>HTML, 13.2.6.1 (adjust foreign attributes): in SVG and MathML these are attributes of the local name, which are found by it.</summary>
    private static readonly string[] s_foreign = ["xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang", "xml:space"];

    private readonly Entry[][] _byLength;

    /// <param name="attributes">The attributes that are seen.</param>
    public AttributeFilter(IEnumerable<string> attributes)
    {
        Entry[] entries = attributes.Concat(s_always).Select(Parse).SelectMany(WithForeign).GroupBy(static a => a.Name, StringComparer.Ordinal).Select(static g => new Entry(g.Key, TagsOf(g))).ToArray();
        _byLength = new Entry[entries.Max(static e => e.Name.Length) + 1][];

        for (int length = 0; length < _byLength.Length; length++)
        {
            _byLength[length] = entries.Where(e => e.Name.Length == length).ToArray();
        }
    }

    /// <summary>Whether an attribute is built.</summary>
    public bool Keeps(ref StructHtmlToken token, ReadOnlyMemory<char> name)
    {
        ReadOnlySpan<char> attribute = name.Span;

        if (attribute.Length < _byLength.Length)
        {
            foreach (Entry entry in _byLength[attribute.Length])
            {
                if (attribute.SequenceEqual(entry.Name) && (entry.Tags is null || Contains(entry.Tags, token.Name.Memory.Span)))
                {
                    return true;
                }
            }
        }

        return IsFormatting(token.Name.Memory.Span);
    }

    /// <summary>HTML, 13.2.4.2 (formatting). The compiler asks for the length first.</summary>
    private static bool IsFormatting(ReadOnlySpan<char> tag) =>
        tag is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static bool Contains(string[] tags, ReadOnlySpan<char> tag)
    {
        foreach (string known in tags)
        {
            if (tag.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Tag, string Name) Parse(string attribute)
    {
        int bracket = attribute.IndexOf('[', StringComparison.Ordinal);
        return (bracket == 0 ? null : attribute[..bracket].ToLowerInvariant(), attribute[(bracket + 1)..^1].ToLowerInvariant());
    }

    private static IEnumerable<(string? Tag, string Name)> WithForeign((string? Tag, string Name) attribute) =>
        s_foreign.Where(foreign => foreign.EndsWith(":" + attribute.Name, StringComparison.Ordinal)).Select(foreign => (attribute.Tag, foreign)).Prepend(attribute);

    private static string[]? TagsOf(IEnumerable<(string? Tag, string Name)> attributes)
    {
        string?[] tags = attributes.Select(static a => a.Tag).Distinct(StringComparer.Ordinal).ToArray();

        // HTML, 13.2.6.4.7: a start tag of the name "image" makes an img.
        return tags.Contains(null) ? null : tags.Contains("img") ? [.. tags!, "image"] : Array.ConvertAll(tags, static tag => tag!);
    }

    /// <param name="Name">The name.</param>
    /// <param name="Tags">The elements that it is seen on; null: any.</param>
    private readonly record struct Entry(string Name, string[]? Tags);
}
