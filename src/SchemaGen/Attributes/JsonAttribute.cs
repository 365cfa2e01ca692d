using System;

namespace SchemaGen;

/// <summary>Reads a value from JSON in an element: a data script, a script that assigns an object, or an attribute.</summary>
/// <remarks>
/// <para>
/// Paths and conversions are those of <see cref="JsonLdAttribute"/>. In a script that assigns (<c>window.__STATE__ = {…};</c>), the first array or object after a <c>=</c> is read, or the
/// argument of <c>JSON.parse("…")</c> there; the rest of the script is ignored.
/// </para>
/// <para>Malformed JSON is a warning (<see cref="HtmlIssueKind.MalformedJsonLd"/>).</para>
/// </remarks>
/// <param name="selector">The selector of the element: its first match inside the element of the schema, such as <c>script#__NEXT_DATA__</c>; <c>:scope</c> is the element of the schema itself.</param>
/// <param name="path">The path of the value, such as <c>props.pageProps.article.title</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonAttribute(string selector, string path) : HtmlSourceAttribute
{
    /// <summary>The selector of the element.</summary>
    public string Selector { get; } = selector;

    /// <summary>The path of the value.</summary>
    public string Path { get; } = path;

    /// <summary>The attribute that contains the JSON, instead of the text. Several names, separated by commas, are tried in order; the first that is not blank is read.</summary>
    public string? Attr { get; set; }
}
