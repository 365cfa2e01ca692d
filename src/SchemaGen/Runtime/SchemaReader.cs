using System;
using System.ComponentModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Runtime;

/// <summary>Reads pages for the generated methods of schemas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaReader
{
    /// <summary>Reads a page from its text.</summary>
    public static HtmlResult<T> Extract<T>(string html, HtmlContext? context, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(html);
        cancellationToken.ThrowIfCancellationRequested();
        using IHtmlDocument document = new HtmlParser().ParseDocument(html);
        return Read<T>(document, context, isCallersTree: false, cancellationToken);
    }

    /// <summary>Reads a page, or a part of it, from a tree.</summary>
    public static HtmlResult<T> Extract<T>(IParentNode root, HtmlContext? context, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(root);
        return Read<T>((INode)root, context, isCallersTree: true, cancellationToken);
    }

    /// <summary>Reads a page from a stream, to its end; the stream stays open.</summary>
    public static async Task<HtmlResult<T>> ExtractAsync<T>(Stream html, HtmlContext? context, CancellationToken cancellationToken)
        where T : IHtmlSchema<T>
    {
        ArgumentNullException.ThrowIfNull(html);
        context ??= new HtmlContext();
        (bool isComplete, string text) = await HtmlDecoder.ReadAsync(html, context.Encoding, context.Limits.MaxBytes, cancellationToken).ConfigureAwait(false);

        if (isComplete)
        {
            return T.Extract(text, context, cancellationToken);
        }

        HtmlIssue issue = SchemaPage.Limit("The page", string.Empty, FormattableString.Invariant($"has more than {context.Limits.MaxBytes} bytes (HtmlLimits.MaxBytes)"));
        int[] filledBy = new int[T.Descriptor.Members.Count];
        Array.Fill(filledBy, ElementTable.None);
        return new HtmlResult<T>(typeof(T), success: false, default, [issue], new HtmlSources(T.Descriptor, filledBy));
    }

    private static HtmlResult<T> Read<T>(INode root, HtmlContext? context, bool isCallersTree, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        using var page = new SchemaPage(root, context ?? new HtmlContext(), isCallersTree, MatcherReach.Page, cancellationToken);
        var scope = new SchemaScope(page, T.Descriptor, page.ScopeRow);
        bool success = T.TryRead(scope, out T? value);
        page.ReportElementLimit();
        success &= page.ErrorCount == 0;
        return new HtmlResult<T>(typeof(T), success, success ? value : default, page.Issues, new HtmlSources(T.Descriptor, scope.FilledBy));
    }
}
