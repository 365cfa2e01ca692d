namespace SchemaGen.Tests.Catalogs;

/// <summary>A catalog of a few sites.</summary>
[HtmlCatalog<IArticle>]
public static partial class News;
