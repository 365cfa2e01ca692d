using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Reads all pages by one schema.</summary>
internal static class SchemaPageReader
{
    /// <summary>Creates the reader of a schema.</summary>
    public static PageReader Create(Type schema) => (PageReader)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(schema))!;

    private sealed class Typed<T> : PageReader
        where T : IHtmlSchema<T>
    {
        public override string Name => typeof(T).FullName!;

        public override IReadOnlyList<HtmlSchemaDescriptor> Schemas { get; } = [T.Descriptor];

        public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri? url) => Schemas;

        public override ReadPage Read(MemoryStream html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, CancellationToken cancellationToken) =>
            PageOf(HtmlReader.ExtractAsync<T>(html, context, cancellationToken), matches);
    }
}
