using System;

namespace SchemaGen;

/// <summary>Reads the <c>content</c> of the page's meta elements whose <c>name</c>, <c>property</c>, <c>http-equiv</c> or <c>itemprop</c> is a name: the first that is not blank; on a list all.</summary>
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
