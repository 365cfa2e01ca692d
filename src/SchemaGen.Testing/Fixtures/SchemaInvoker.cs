using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Reads pages by a schema whose type is known only at run time.</summary>
internal abstract class SchemaInvoker
{
    private static readonly ConcurrentDictionary<Type, SchemaInvoker> s_all = new();

    /// <summary>The descriptor of the schema.</summary>
    public abstract HtmlSchemaDescriptor Descriptor { get; }

    /// <summary>Gets the invoker of a schema.</summary>
    public static SchemaInvoker Of(Type schema) =>
        s_all.GetOrAdd(schema, static type => (SchemaInvoker)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!);

    /// <summary>Reads a page from a stream.</summary>
    public abstract Task<HtmlResult<object>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken);

    /// <summary>Reads a page from AngleSharp's tree.</summary>
    public abstract HtmlResult<object> Extract(IParentNode root, HtmlContext context, CancellationToken cancellationToken);

    private sealed class Typed<T> : SchemaInvoker
        where T : IHtmlSchema<T>
    {
        public override HtmlSchemaDescriptor Descriptor => T.Descriptor;

        public override async Task<HtmlResult<object>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken) =>
            (await HtmlReader.ExtractAsync<T>(html, context, cancellationToken).ConfigureAwait(false)).Cast<object>();

        public override HtmlResult<object> Extract(IParentNode root, HtmlContext context, CancellationToken cancellationToken) =>
            HtmlReader.Extract<T>(root, context, cancellationToken).Cast<object>();
    }
}
