using System;

namespace SchemaGen;

/// <summary>Reads the <c>content</c> of the page's meta elements whose <c>name</c>, <c>property</c>, <c>http-equiv</c> or <c>itemprop</c> is a name: the first that is not blank; on a list all.</summary>
/// <remarks>
/// <para>
/// <c>property</c> and <c>itemprop</c> are lists of names. An <c>itemprop</c> counts where it describes the page: outside of all items (<c>itemscope</c>), or directly in a top-level item or its
/// <c>mainEntity</c>. That of a nested item (the image, the author), or of an item whose type is a part of the page, an organization or a person, does not.
/// </para>
/// <para>
/// A content that was escaped twice (<c>Q&amp;amp;amp;A</c>, <c>It&amp;amp;#8217;s</c>) is decoded twice. It counts as that if each <c>&amp;</c> in it begins a character reference that ends in a
/// semicolon, and there is no angle bracket: escaping leaves no other.
/// </para>
/// </remarks>
/// <param name="name">
/// The name, such as <c>og:title</c>; compared without ASCII case. Several names, parted by commas, are tried in turn: <c>"dc.creator, author"</c> is the first of them that is not
/// blank, wherever it stands on the page; on a list all of that name.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class MetaAttribute(string name) : HtmlSourceAttribute
{
    /// <summary>The name that is looked for, or several parted by commas, as written.</summary>
    public string Name { get; } = name;
}
