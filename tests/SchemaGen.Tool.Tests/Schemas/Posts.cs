namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>The catalog of <see cref="Post"/> and its earlier layout.</summary>
[HtmlCatalog]
public static partial class Posts;
