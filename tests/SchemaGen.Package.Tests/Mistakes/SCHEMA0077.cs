namespace Mistakes.SCHEMA0077;

public interface IPage;

[HtmlCatalog<IPage>]
public static partial class {|SCHEMA0077:Pages|};
