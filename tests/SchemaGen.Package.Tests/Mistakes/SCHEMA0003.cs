namespace Mistakes.SCHEMA0003;

[HtmlSchema]
public static partial class {|SCHEMA0003:Article|}
{
}
