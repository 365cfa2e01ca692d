namespace Mistakes.SCHEMA0026;

[HtmlSchema]
public partial class Article
{
    [Css(".premium")] [{|SCHEMA0026:Meta("premium")|}] public bool IsPremium { get; set; }
}
