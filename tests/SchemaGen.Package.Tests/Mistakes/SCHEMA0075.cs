namespace Mistakes.SCHEMA0075;

[HtmlSchema]
public partial class Article
{
    [{|SCHEMA0075:JsonLd("author")|}] public Person? Author { get; set; }
}

[HtmlSchema]
public partial class Person
{
    [Css(".name")] public string? Name { get; set; }
}
