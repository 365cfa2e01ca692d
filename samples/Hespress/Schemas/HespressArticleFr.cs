using SchemaGen;

namespace Hespress.Schemas;

/// <summary>An article of fr.hespress.com: the same layout, with dates in French and the number at the beginning of the address.</summary>
[HtmlSchema(Culture = "fr", TimeZone = HespressDate.TimeZone)]
[HtmlRoute("fr.hespress.com", "/{id:long}-{slug}.html")]
public sealed partial record HespressArticleFr : HespressArticle;
