using System;
using System.ComponentModel;
using System.Linq;
using System.Threading;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <summary>A schema of a catalog. Made for generated code.</summary>
/// <typeparam name="T">The type of the catalog's results.</typeparam>
/// <typeparam name="TSchema">The schema, which is a <typeparamref name="T"/>. No constraint says so, because the two may differ in annotations for null.</typeparam>
/// <param name="routes">The routes of the schema.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogSchema<T, TSchema>(params HtmlRouteAttribute[] routes) : CatalogSchema<T>(routes)
    where TSchema : ISchemaReader<TSchema>
{
    /// <inheritdoc/>
    internal override HtmlSchemaDescriptor Descriptor => TSchema.Descriptor;

    /// <inheritdoc/>
    internal override HtmlResult<T> Extract(ReadOnlyMemory<char> html, HtmlContext context, CancellationToken cancellationToken) =>
        TSchema.ExtractBuffer(html, context, cancellationToken).Cast<T>();

    /// <inheritdoc/>
    internal override HtmlResult<T> Read(LayoutPage page, out string? mismatch, CancellationToken cancellationToken)
    {
        if (!HasOwnExtract)
        {
            return SchemaReader.ReadLayout<TSchema>(page, out mismatch).Cast<T>();
        }

        HtmlResult<TSchema> result = TSchema.ExtractBuffer(page.Html, page.Context, cancellationToken);
        mismatch = result.Success ? null : result.Issues.FirstOrDefault(static issue => issue.Kind == HtmlIssueKind.LayoutMismatch && issue.Path.Length == 0)?.Message.TrimEnd('.');
        return result.Cast<T>();
    }
}
