using SchemaGen;

namespace Hespress.Schemas;

/// <summary>An article of en.hespress.com: the same page, with dates in English and the number at the front of its address.</summary>
[HtmlSchema(Culture = "en", TimeZone = HespressDate.TimeZone)]
[HtmlRoute("en.hespress.com", "/{id:long}-{slug}.html")]
public sealed partial record HespressArticleEn : HespressArticle;
