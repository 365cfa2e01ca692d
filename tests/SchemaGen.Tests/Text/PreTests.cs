namespace SchemaGen.Tests.Text;

/// <summary>Text as a <c>pre</c> element shows it.</summary>
public sealed class PreTests
{
    [Theory]
    [InlineData("<pre id=x>if (a)\n  b();\n\n\tc();</pre>", "if (a)\n  b();\n\n\tc();")]
    [InlineData("<pre id=x>\n\n  one\n two \n\n</pre>", "  one\n two")]
    [InlineData("<div id=x>a  b<br>c<br><br>d</div>", "a  b\nc\n\nd")]
    [InlineData("<div id=x><p>a</p><p>b</p>c</div>", "a\nb\nc")]
    [InlineData("<div id=x><p>a</p><br><p>b</p></div>", "a\n\nb")]
    [InlineData("<pre id=x><span>1 </span>x\n<span>2 </span>y</pre>", "1 x\n2 y")]
    [InlineData("<pre id=x>a<script>s</script>b</pre>", "ab")]
    [InlineData("<pre id=x>a\u00ADb\u200Bc\u2066d\u2069\uFEFF</pre>", "abcd")]
    [InlineData("<pre id=x>a&#13;&#10;b&#13;c</pre>", "a\nb\nc")]
    [InlineData("<pre id=x>a&nbsp;&nbsp;b</pre>", "a\u00A0\u00A0b")]
    [InlineData("<pre id=x> \n </pre>", "")]
    public void Read_Pre_KeepsBlanksAndLineEnds(string html, string expected) => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.Pre));

    [Fact]
    public void Read_PreOfExcludedElement_LeavesItOut() => Assert.Equal("a\nc", Html.Read(Html.Parse("<div id=x>a<p>b</p>c</div>"), ReadMode.Pre, "p"));

    [Theory]
    [InlineData("<pre id=x>aaaa</pre>", 3)]
    [InlineData("<div id=x>aa<br>aa</div>", 4)]
    [InlineData("<div id=x><p>aa</p><p>aa</p></div>", 4)]
    [InlineData("<div id=x>aa<br>b</div>", 2)]
    [InlineData("<div id=x><p>aa</p><p>b</p></div>", 2)]
    [InlineData("<pre id=x>aa&#13;b</pre>", 2)]
    public void Read_PreLongerThanTheLimit_IsRefused(string html, int limit) => Assert.False(Html.TryRead(Html.Parse(html), ReadMode.Pre, [], limit, out _));
}
