namespace Mistakes.SCHEMA0077;

public interface IPage;

[HtmlCatalog<IPage>]
public static partial class {|SCHEMA0077:Pages|};

public interface IRead;

[HtmlSchema]
[HtmlRoute("read.example")]
public partial class Read : IRead
{
    [Css("h1")] public string? Title { get; set; }
}

[HtmlCatalog<IRead>]
public partial class {|SCHEMA0077:ReadPages|}
{
}
