using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Reads pages by the schemas of a catalog.</summary>
internal static class CatalogPageReader
{
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Reports whether a class is a catalog with generated code.</summary>
    public static bool IsCatalog(Type type) => AttributeOf(type) is not null && ExtractOf(type) is not null;

    /// <summary>Creates the reader of a catalog.</summary>
    public static PageReader Create(Type catalog)
    {
        Type result = ExtractOf(catalog)!.ReturnType.GenericTypeArguments[0].GenericTypeArguments[0];
        return (PageReader)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(result), catalog)!;
    }

    /// <remarks>The generic form of the attribute is a separate type.</remarks>
    private static CustomAttributeData? AttributeOf(Type type)
    {
        foreach (CustomAttributeData attribute in type.GetCustomAttributesData())
        {
            Type attributeType = attribute.AttributeType.IsGenericType ? attribute.AttributeType.GetGenericTypeDefinition() : attribute.AttributeType;

            if (attributeType == typeof(HtmlCatalogAttribute) || attributeType == typeof(HtmlCatalogAttribute<>))
            {
                return attribute;
            }
        }

        return null;
    }

    private static MethodInfo? ExtractOf(Type catalog) => catalog.GetMethod("ExtractAsync", Members, [typeof(Stream), typeof(HtmlContext), typeof(CancellationToken)]);

    private sealed class Typed<T> : PageReader
    {
        private readonly Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>> _match;
        private readonly Func<Stream, HtmlContext, CancellationToken, Task<HtmlResult<T>>> _extract;

        public Typed(Type catalog)
        {
            Name = catalog.FullName!;
            Schemas = (IReadOnlyList<HtmlSchemaDescriptor>)catalog.GetProperty("Schemas", Members)!.GetValue(null)!;
            _match = catalog.GetMethod("Match", Members, [typeof(Uri)])!.CreateDelegate<Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>>>();
            _extract = ExtractOf(catalog)!.CreateDelegate<Func<Stream, HtmlContext, CancellationToken, Task<HtmlResult<T>>>>();
        }

        public override string Name { get; }

        public override IReadOnlyList<HtmlSchemaDescriptor> Schemas { get; }

        public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri? url) => url is null ? [] : _match(url);

        // The stream is in memory, so that reading never waits.
        public override ReadPage Read(MemoryStream html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, CancellationToken cancellationToken) =>
            ToPage(_extract(html, context, cancellationToken).GetAwaiter().GetResult(), matches);
    }
}
