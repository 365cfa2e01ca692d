using SchemaGen;

namespace Strict;

[HtmlSchema]
internal sealed partial record Comment([Css("b")] string Author, [Css("i", Pattern = @"(\d+) points")] int Score = 0);
