using System;

namespace SchemaGen;

/// <summary>Reads a value from the JSON-LD of the page (<c>script type="application/ld+json"</c>; JSON-LD 1.1, 7).</summary>
/// <remarks>
/// <para>
/// An object gives its name for a text and its address for a <see cref="Uri"/>. Lists are flattened, and a list member gets the values of the first object that has
/// any. Numbers and booleans are read as JSON, independently of the culture. Character references in texts are decoded.
/// </para>
/// <para>
/// An object with only an <c>@id</c> (and <c>@type</c>) refers to the object with that <c>@id</c> in any block. An object that several references lead to is read once.
/// </para>
/// <para>
/// On a member whose type is a schema, that schema is read from the object: the paths of its members begin at the object and are not searched in its descendants.
/// </para>
/// <para>
/// A malformed block is a warning (<see cref="HtmlIssueKind.MalformedJsonLd"/>); the part before the error and the other blocks are read.
/// </para>
/// </remarks>
/// <param name="path">
/// <c>headline</c>: a key, searched breadth-first in all blocks; <c>author.name</c>: a key of the value of another; <c>*</c>: any key, or any item of a list; <c>**</c>: any depth.
/// Wildcards do not match the keywords <c>@id</c>, <c>@type</c> and <c>@context</c>. A dot always separates keys; on the page a key may have the prefix of
/// schema.org (<c>schema:headline</c>). If a key occurs twice in an object, the last one counts.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonLdAttribute(string path) : HtmlSourceAttribute
{
    /// <summary>The path of the value.</summary>
    public string Path { get; } = path;

    /// <summary>Limits the search to objects of this <c>@type</c>, or of one of several: <c>NewsArticle, Article</c>. The prefix of the vocabulary is optional.</summary>
    public string? Type { get; set; }
}
