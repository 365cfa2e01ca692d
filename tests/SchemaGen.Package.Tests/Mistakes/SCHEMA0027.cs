namespace Mistakes.SCHEMA0027;

[HtmlSchema]
public partial class Comment
{
    [{|SCHEMA0027:Self|}] public Comment? Answer { get; set; }
}
