using System;
using System.ComponentModel;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen;

/// <summary>The static members of every schema. Implemented by the generator; used by other code as a constraint.</summary>
/// <typeparam name="TSelf">The schema.</typeparam>
public interface IHtmlSchema<TSelf>
    where TSelf : IHtmlSchema<TSelf>
{
    /// <summary>The members of the schema and their sources.</summary>
    static abstract HtmlSchemaDescriptor Descriptor { get; }

    /// <summary>Reads a page from its text. Never throws because of the content of the page.</summary>
    /// <param name="html">The text of the page.</param>
    /// <param name="context">The address, the time and the limits of the page; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException">The page is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    static abstract HtmlResult<TSelf> Extract(string html, HtmlContext? context = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a page from a buffer of its text, which is not used after the call. Made for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual HtmlResult<TSelf> ExtractBuffer(ReadOnlyMemory<char> html, HtmlContext context, CancellationToken cancellationToken) => TSelf.Extract(html.ToString(), context, cancellationToken);

    /// <summary>Reads a page, or a part of it, from a tree. Never throws because of the content of the page.</summary>
    /// <inheritdoc cref="Extract(string, HtmlContext?, CancellationToken)"/>
    /// <param name="root">The document, fragment or element to read. An element becomes the element of the schema.</param>
    static abstract HtmlResult<TSelf> Extract(IParentNode root, HtmlContext? context = null, CancellationToken cancellationToken = default);
}
