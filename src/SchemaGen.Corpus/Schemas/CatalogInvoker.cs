using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Schemas;

/// <summary>Reads pages by a catalog whose type is known only at run time.</summary>
/// <param name="type">The catalog.</param>
internal abstract class CatalogInvoker(Type type)
{
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The catalog.</summary>
    public Type Type => type;

    /// <summary>The descriptors of the schemas.</summary>
    public abstract IReadOnlyList<HtmlSchemaDescriptor> Schemas { get; }

    /// <summary>Gets the layouts of an address; empty if no route matches it.</summary>
    public abstract IReadOnlyList<HtmlSchemaDescriptor> Match(Uri url);

    /// <summary>Reads a page from a stream by the schema of its address.</summary>
    public abstract Task<HtmlResult<object>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken);

    /// <summary>Gets the invoker of a type; null if it is not a catalog with generated code.</summary>
    public static CatalogInvoker? Of(Type type) =>
        type.CustomAttributes.Any(static data => IsCatalog(data.AttributeType))
        && type.GetMethod("ExtractAsync", Members, [typeof(Stream), typeof(HtmlContext), typeof(CancellationToken)]) is { } extract
            // The method returns a Task<HtmlResult<T>>.
            ? (CatalogInvoker)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(extract.ReturnType.GenericTypeArguments[0].GenericTypeArguments), type, extract)!
            : null;

    /// <remarks>The generic form of the attribute is a separate type.</remarks>
    private static bool IsCatalog(Type attribute) =>
        attribute == typeof(HtmlCatalogAttribute) || (attribute.IsGenericType && attribute.GetGenericTypeDefinition() == typeof(HtmlCatalogAttribute<>));

    private sealed class Typed<T>(Type catalog, MethodInfo extract) : CatalogInvoker(catalog)
    {
        private readonly Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>> _match = catalog.GetMethod("Match", Members, [typeof(Uri)])!.CreateDelegate<Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>>>();

        private readonly Func<Stream, HtmlContext, CancellationToken, Task<HtmlResult<T>>> _extract = extract.CreateDelegate<Func<Stream, HtmlContext, CancellationToken, Task<HtmlResult<T>>>>();

        public override IReadOnlyList<HtmlSchemaDescriptor> Schemas { get; } = (IReadOnlyList<HtmlSchemaDescriptor>)catalog.GetProperty("Schemas", Members)!.GetValue(null)!;

        public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri url) => _match(url);

        public override async Task<HtmlResult<object>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken) =>
            (await _extract(html, context, cancellationToken).ConfigureAwait(false)).Cast<object>();
    }
}
