using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>The schemas of all publishers: a page is read with the schema that serves its address.</summary>
[HtmlCatalog<IArticle>]
internal static partial class News;
