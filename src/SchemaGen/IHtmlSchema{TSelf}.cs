using System;
using System.ComponentModel;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen;

/// <summary>What every schema can do. The generator implements it; user code only names it, in constraints.</summary>
/// <typeparam name="TSelf">The schema.</typeparam>
public interface IHtmlSchema<TSelf>
    where TSelf : IHtmlSchema<TSelf>
{
    /// <summary>The schema's members and their sources.</summary>
    static abstract HtmlSchemaDescriptor Descriptor { get; }

    /// <summary>Reads a page from its text. Never throws for what the page holds.</summary>
    static abstract HtmlResult<TSelf> Extract(string html, HtmlContext? context = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a page from a buffer of its text, which is not used after the call. Made for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual HtmlResult<TSelf> ExtractBuffer(ReadOnlyMemory<char> html, HtmlContext context, CancellationToken cancellationToken) => TSelf.Extract(html.ToString(), context, cancellationToken);

    /// <summary>Reads a page, or a part of it, from a tree. Never throws for what the page holds.</summary>
    static abstract HtmlResult<TSelf> Extract(IParentNode root, HtmlContext? context = null, CancellationToken cancellationToken = default);
}
