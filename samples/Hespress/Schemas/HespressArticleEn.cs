using SchemaGen;

namespace Hespress.Schemas;

/// <summary>An article of en.hespress.com: the same layout, with dates in English and the number at the beginning of the address.</summary>
[HtmlSchema(Culture = "en", TimeZone = HespressDate.TimeZone)]
[HtmlRoute("en.hespress.com", "/{id:long}-{slug}.html")]
public sealed partial record HespressArticleEn : HespressArticle;
