using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Schemas;

/// <summary>Reads pages by a catalog whose type is known only at run time.</summary>
internal abstract class CatalogInvoker
{
    /// <summary>Gets the layouts of an address; empty if no route matches it.</summary>
    public abstract IReadOnlyList<HtmlSchemaDescriptor> Match(Uri url);

    /// <summary>Reads a page from a stream by the schema of its address.</summary>
    public abstract Task<HtmlResult<object>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken);

    /// <summary>Gets the invoker of a type; null if it is not a catalog with generated code.</summary>
    public static CatalogInvoker? Of(Type type)
    {
        if (!type.CustomAttributes.Any(static data => IsCatalog(data.AttributeType)))
        {
            return null;
        }

        const BindingFlags Flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        MethodInfo? match = type.GetMethod("Match", Flags, [typeof(Uri)]);
        MethodInfo? extract = type.GetMethod("ExtractAsync", Flags, [typeof(Stream), typeof(HtmlContext), typeof(CancellationToken)]);

        // The result is a Task<HtmlResult<T>>.
        return match is not null && extract is { ReturnType: { IsGenericType: true } task } && task.GenericTypeArguments[0] is { IsGenericType: true } result
            ? (CatalogInvoker)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(result.GenericTypeArguments), match, extract)!
            : null;
    }

    private static bool IsCatalog(Type attribute) =>
        attribute == typeof(HtmlCatalogAttribute) || (attribute.IsGenericType && attribute.GetGenericTypeDefinition() == typeof(HtmlCatalogAttribute<>));

    private sealed class Typed<T>(MethodInfo match, MethodInfo extract) : CatalogInvoker
    {
        private readonly Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>> _match = match.CreateDelegate<Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>>>();

        private readonly Func<Stream, HtmlContext, CancellationToken, Task<HtmlResult<T>>> _extract = extract.CreateDelegate<Func<Stream, HtmlContext, CancellationToken, Task<HtmlResult<T>>>>();

        public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri url) => _match(url);

        public override async Task<HtmlResult<object>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken) =>
            (await _extract(html, context, cancellationToken).ConfigureAwait(false)).Cast<object>();
    }
}
