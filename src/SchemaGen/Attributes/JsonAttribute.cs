using System;

namespace SchemaGen;

/// <summary>Reads a value from the JSON in an element: a script of data, a script that assigns it, or an attribute.</summary>
/// <remarks>
/// <para>
/// The paths and conversions are those of <see cref="JsonLdAttribute"/>. Of a script that assigns (<c>window.__STATE__ = {…};</c>), the first array or object behind a <c>=</c> is read, or the
/// text of <c>JSON.parse("…")</c> there; what follows it is ignored.
/// </para>
/// <para>JSON that cannot be read is a warning (<see cref="HtmlIssueKind.MalformedJsonLd"/>).</para>
/// </remarks>
/// <param name="selector">The element: the first match inside of the schema's element, such as <c>script#__NEXT_DATA__</c>; <c>:scope</c> is that element itself.</param>
/// <param name="path">The path of the value, such as <c>props.pageProps.article.title</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class JsonAttribute(string selector, string path) : HtmlSourceAttribute
{
    /// <summary>The selector of the element.</summary>
    public string Selector { get; } = selector;

    /// <summary>The path of the value.</summary>
    public string Path { get; } = path;

    /// <summary>The attribute that holds the JSON, instead of the text; of several (<c>data-a, data-b</c>) the first that is not blank.</summary>
    public string? Attr { get; set; }
}
