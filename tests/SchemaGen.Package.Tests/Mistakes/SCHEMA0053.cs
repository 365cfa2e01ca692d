namespace Mistakes.SCHEMA0053;

[HtmlSchema]
public partial class Article
{
    [JsonLd("author.{|SCHEMA0053:.|}name")] public string? Author { get; set; }
    [JsonLd("publisher{|SCHEMA0053:/|}name")] public string? Publisher { get; set; }
}
