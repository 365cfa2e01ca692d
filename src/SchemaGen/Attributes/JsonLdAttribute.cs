using System;

namespace SchemaGen;

/// <summary>Reads a value from the page's blocks of JSON-LD (<c>script type="application/ld+json"</c>).</summary>
/// <remarks>
/// An object where text is wanted gives its name; where a <see cref="Uri"/> is wanted, its address. Lists are flattened. An object with only an <c>@id</c> stands for the one of that <c>@id</c>.
/// A block that cannot be read is a warning (<see cref="HtmlIssueKind.MalformedJsonLd"/>).
/// </remarks>
/// <param name="path">
/// <c>headline</c>: a key, looked for breadth-first in all blocks; <c>author.name</c>: keys in turn; <c>*</c>: any key or item; <c>**</c>: any depth.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonLdAttribute(string path) : HtmlSourceAttribute
{
    /// <summary>The path of the value.</summary>
    public string Path { get; } = path;

    /// <summary>Only in objects of this <c>@type</c>; of one of these, if several are named: <c>NewsArticle, Article</c>.</summary>
    public string? Type { get; set; }
}
