using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tool.Reporting;

namespace SchemaGen.Tool.Tests.Reporting;

/// <summary>The tree from which a report builds a page.</summary>
public sealed class ViewBuilderTests
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("<p class=a id=b>x<b>y</b>z</p>", """["p",{"class":"a","id":"b"}],"x",["b"],"y",1,"z" """)]
    [InlineData("<p>one<br>two</p><p>three</p>", """["p"],"one",["br"],1,"two",1,["p"],"three" """)]
    [InlineData("<svg viewBox='0 0 1 1'><a href='x'><use href='#a'></use></a></svg>", """["svg:svg",{"viewBox":"0 0 1 1"}],["svg:a"],["svg:use",{"href":"#a"}]""")]
    [InlineData("<math><mi>x</mi></math>", """["math:math"],["math:mi"],"x" """)]
    [InlineData("<script>let a = '<b>'</script><p>x</p>", """["!hidden"],1,["p"],"x" """)]
    [InlineData("<template><p>x</p></template>", """["!hidden"]""")]
    [InlineData("<iframe src=x width=20>text</iframe><p>x</p>", """["!frame",{"width":"20"}],1,["p"],"x" """)]
    [InlineData("<object data=x><p>fallback</p></object>", """["!frame"],["p"],"fallback" """)]
    [InlineData("<!-- comment --><p>x<!-- y --></p>", """["p"],"x" """)]
    public void Build_Body_HasItsElementsAndTexts(string html, string expected)
    {
        IElement body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        string nodes = ViewBuilder.Build(body, out _).Nodes.ToJsonString(s_readable);

        Assert.Equal($"[[\"body\"],{expected.Trim()}]", nodes);
    }

    [Theory]
    [InlineData("<a href=x onclick=y target=_top ping=z download>")]
    [InlineData("<img src=http://a.test/ srcset=x onerror=y>")]
    [InlineData("<form action=x><button formaction=y>")]
    [InlineData("<video src=a poster=b autoplay>")]
    [InlineData("<body background=x onload=y>")]
    [InlineData("<p tabindex=1 autofocus accesskey=x contenteditable popover is=x>")]
    [InlineData("<svg><image href=http://a.test/ xlink:href=x></svg>")]
    [InlineData("<img src='data:text/html,x'>")]
    public void Build_AttributesThatLoadOrAct_AreLeftOut(string html)
    {
        string nodes = ViewBuilder.Build(new HtmlParser().ParseDocument(html).Body!, out _).Nodes.ToJsonString();

        Assert.DoesNotContain("{", nodes, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Build_ImageInThePage_IsKept() =>
        Assert.Contains("data:image/gif;base64,R0", ViewBuilder.Build(new HtmlParser().ParseDocument("<img src='data:image/gif;base64,R0'>").Body!, out _).Nodes.ToJsonString(), System.StringComparison.Ordinal);

    [Fact]
    public void Build_Numbers_AreThoseOfDocumentOrder()
    {
        IDocument document = new HtmlParser().ParseDocument("<head><title>t</title><script>s</script></head><table><tr><td>a<td>b</table><p>c");
        ViewBuilder.Build(document.DocumentElement, out IReadOnlyDictionary<IElement, int> numbers);

        Assert.Equal(document.All, numbers.OrderBy(static pair => pair.Value).Select(static pair => pair.Key));
        Assert.Equal(Enumerable.Range(0, numbers.Count), numbers.Values.Order());
    }

    [Fact]
    public void Build_ElementsBeyondTheLimit_AreLeftOutWithANote()
    {
        IDocument document = new HtmlParser().ParseDocument(string.Concat(Enumerable.Repeat("<b></b>", ViewBuilder.MaxElements + 10)));
        ReportView view = ViewBuilder.Build(document.DocumentElement, out IReadOnlyDictionary<IElement, int> numbers);

        Assert.Equal(ViewBuilder.MaxElements, numbers.Count);
        Assert.Contains("more than 200000 elements", Assert.Single(view.Notes), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Build_LongAttribute_IsLeftOutWithANote()
    {
        string image = "data:image/png;base64," + new string('A', 300_000);
        ReportView view = ViewBuilder.Build(new HtmlParser().ParseDocument($"<img src='{image}'>").Body!, out _);

        Assert.Equal("1 long attribute is left out.", Assert.Single(view.Notes));
        Assert.Equal("""[["body"],["img"]]""", view.Nodes.ToJsonString());
    }

    [Fact]
    public void Build_TextsBeyondTheLimit_AreLeftOutWithANote()
    {
        string text = new('x', 9 << 20);
        ReportView view = ViewBuilder.Build(new HtmlParser().ParseDocument($"<p>{text}</p><p>{text}</p><p>short</p>").Body!, out _);

        Assert.Contains("too long", Assert.Single(view.Notes), System.StringComparison.Ordinal);
        Assert.EndsWith("\"short\"]", view.Nodes.ToJsonString(), System.StringComparison.Ordinal);
    }
}
