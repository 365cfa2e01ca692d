using System;

namespace SchemaGen;

/// <summary>Reads a value from the page's blocks of JSON-LD (<c>script type="application/ld+json"</c>).</summary>
/// <remarks>
/// <para>
/// An object where text is wanted gives its name; where a <see cref="Uri"/> is wanted, its address. Lists are flattened, and a list has the values of the first object that has
/// any. Numbers and truth values are read as JSON writes them, whatever the culture. Entities of HTML in texts are decoded.
/// </para>
/// <para>
/// An object with only an <c>@id</c> (and <c>@type</c>) stands for the one of that <c>@id</c>, in any block. However many references lead to an object, its values are found once.
/// </para>
/// <para>
/// On a member whose type is a schema, that schema is read from the object: the paths of its members begin there, and are not looked for further in.
/// </para>
/// <para>
/// A block that cannot be read is a warning (<see cref="HtmlIssueKind.MalformedJsonLd"/>); what stands before the mistake, and the other blocks, are read.
/// </para>
/// </remarks>
/// <param name="path">
/// <c>headline</c>: a key, looked for breadth-first in all blocks; <c>author.name</c>: keys in turn; <c>*</c>: any key, or any item of a list; <c>**</c>: any depth.
/// Neither means the keywords <c>@id</c>, <c>@type</c> and <c>@context</c>, which have to be named. A dot always parts keys; a key may be written on the page with the vocabulary of
/// schema.org (<c>schema:headline</c>). Of keys that are written twice in one object, the last counts.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonLdAttribute(string path) : HtmlSourceAttribute
{
    /// <summary>The path of the value.</summary>
    public string Path { get; } = path;

    /// <summary>Only in objects of this <c>@type</c>; of one of these, if several are named: <c>NewsArticle, Article</c>. With or without the vocabulary.</summary>
    public string? Type { get; set; }
}
