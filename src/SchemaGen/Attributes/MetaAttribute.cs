using System;

namespace SchemaGen;

/// <summary>Reads the <c>content</c> of the meta elements with a <c>name</c>, <c>property</c>, <c>http-equiv</c> or <c>itemprop</c>: the first that is not blank; on a list, all of them.</summary>
/// <remarks>
/// <para>
/// <c>property</c> and <c>itemprop</c> are lists of names. An <c>itemprop</c> counts if it describes the page: outside all items (<c>itemscope</c>), or directly in a top-level item or its
/// <c>mainEntity</c>. It does not count in any other nested item (the image, the author), or in an item whose type is a part of the page, an organization or a person.
/// </para>
/// <para>
/// A content that was escaped twice (<c>Q&amp;amp;amp;A</c>, <c>It&amp;amp;#8217;s</c>) is decoded twice. It is recognized by two properties: each <c>&amp;</c> begins a character
/// reference that ends in a semicolon, and there are no angle brackets, because escaping replaces all of these characters.
/// </para>
/// </remarks>
/// <param name="name">
/// The name, such as <c>og:title</c>, compared ignoring ASCII case. Several names, separated by commas, are tried in order: <c>"dc.creator, author"</c> gives the first that is not
/// blank, wherever it is on the page; on a list, all contents of that name.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class MetaAttribute(string name) : HtmlSourceAttribute
{
    /// <summary>The name, or several names separated by commas, as declared.</summary>
    public string Name { get; } = name;
}
