using System;

namespace SchemaGen;

/// <summary>Reads a value from the Microdata of the page: the items that <c>itemscope</c> and <c>itemprop</c> describe (HTML, 5).</summary>
/// <remarks>
/// <para>
/// A top-level item (one without an <c>itemprop</c>) is an object like those of JSON-LD, with its properties as keys. Paths, types and conversions are therefore those of <see cref="JsonLdAttribute"/>:
/// an item gives its name for a text and its address for a <see cref="Uri"/>, and a member whose type is a schema is read from the item.
/// </para>
/// <para>
/// The value of a property is the nested item, or depends on the element (HTML, 5.2.4): <c>content</c> of <c>meta</c>; the absolute address in <c>src</c>, <c>href</c> or <c>data</c>; <c>value</c> of
/// <c>data</c> and <c>meter</c>; <c>datetime</c> of <c>time</c>; otherwise the text, as <see cref="ReadMode.Text"/> reads it. Beyond the standard, <c>content</c> counts on every element, because
/// many publishers write it so. Properties that an item takes from elsewhere by <c>itemref</c> are read as well.
/// </para>
/// <para>Items that are nested more than 60 deep are an error (<see cref="HtmlIssueKind.LimitReached"/>).</para>
/// </remarks>
/// <param name="path">
/// <c>headline</c>: a property, searched breadth-first in all items; <c>author.name</c>: a property of the item that is the value of another; <c>*</c>: any property; <c>**</c>: any depth.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class MicrodataAttribute(string path) : HtmlSourceAttribute
{
    /// <summary>The path of the value.</summary>
    public string Path { get; } = path;

    /// <summary>Limits the search to items of this <c>itemtype</c>, or of one of several: <c>NewsArticle, Article</c>. The vocabulary (<c>https://schema.org/</c>) is optional.</summary>
    public string? Type { get; set; }
}
