namespace SchemaGen.Corpus.Tests.Schemas;

[HtmlCatalog]
internal static partial class Catalog;
