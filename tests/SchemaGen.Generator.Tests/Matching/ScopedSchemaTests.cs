using System;
using System.Collections;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Schemas in lists whose selectors ask for <c>:scope</c>: each item is matched by itself, and a long list in the time of its elements.</summary>
public class ScopedSchemaTests
{
    private const string Comments = """
        using System.Collections.Generic;
        using SchemaGen;

        [HtmlSchema]
        public partial class Page
        {
            [Css("body > .c")] public List<Comment> Comments { get; set; } = new();
        }

        [HtmlSchema]
        public partial class Comment
        {
            [Css(":scope > p")] public string? Own { get; set; }
            [Css("p")] public List<string> All { get; set; } = new();
            [Css(":scope > .r > .c")] public List<Comment> Replies { get; set; } = new();
            [Css(":scope + .c > p, .c ~ :scope > p")] public string? AfterAnother { get; set; }
            [Css(":scope > p:nth-child(1 of :not(b))")] public string? First { get; set; }
            [Css(":scope:nth-child(even of .c) > p")] public string? Even { get; set; }
            [Css("p:has(~ .r), :scope > p:nth-last-child(1 of p)")] public List<string> BeforeReplies { get; set; } = new();
            [Css("body > :scope > p")] public string? Top { get; set; }
        }
        """;

    [Fact]
    public void Extract_NestedScopes_AreEachMatchedByThemselves()
    {
        using InMemoryAssembly assembly = InMemoryAssembly.From<SchemaGenerator>(Comments);
        IHtmlDocument page = Pages.Document("""
            <!doctype html><body><div class=c><p>1</p><div class=r><div class=c><p>1.1</p><div class=r><div class=c><p>1.1.1</p></div></div></div><div class=c><p>1.2</p></div></div></div><div class=c><p>2</p></div><div class=c><b>x</b><p>3</p></div>
            """);
        object? result = assembly.Call("Page", "Extract", page);
        var top = (IList)InMemoryAssembly.Get(InMemoryAssembly.Get(result, "Value"), "Comments")!;
        Assert.Equal(
            """
            1 [1,1.1,1.1.1,1.2] after:- first:1 even:- before:1,1.1 top:1 (1.1 [1.1,1.1.1] after:- first:1.1 even:- before:1.1 top:- (1.1.1 [1.1.1] after:- first:1.1.1 even:- before:1.1.1 top:- ()) 1.2 [1.2] after:1.2 first:1.2 even:1.2 before:1.2 top:- ())
            2 [2] after:2 first:2 even:2 before:2 top:2 ()
            3 [3] after:3 first:3 even:- before:3 top:3 ()
            """,
            string.Join("\n", top.Cast<object>().Select(Describe)));
    }

    [Theory]
    [InlineData("[Css(\":scope > p + b ~ i\")] public string? Own { get; set; }")]
    [InlineData("[Css(\":scope > i:nth-child(3 of p, b, i)\")] public string? Own { get; set; }")]
    [InlineData("[Css(\":scope:has(p) > i:last-child\")] public string? Own { get; set; }")]
    public void Extract_TwentyThousandScopes_EndsInTime(string member)
    {
        using InMemoryAssembly assembly = InMemoryAssembly.From<SchemaGenerator>(
            $$"""
            using System.Collections.Generic;
            using SchemaGen;

            [HtmlSchema]
            public partial class Page
            {
                [Css("div")] public List<Item> Items { get; set; } = new();
            }

            [HtmlSchema]
            public partial class Item
            {
                {{member}}
            }
            """,
            new TestOptions { CheckCultures = false });
        IHtmlDocument page = Pages.Document("<!doctype html><body>");

        for (int i = 0; i < 20_000; i++)
        {
            IElement item = page.CreateElement("div");
            item.Append(page.CreateElement("p"), page.CreateElement("b"), page.CreateElement("i"));
            item.LastElementChild!.TextContent = "x";
            page.Body!.AppendChild(item);
        }

        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        object? result = assembly.Call("Page", "Extract", page);
        var items = (IList)InMemoryAssembly.Get(InMemoryAssembly.Get(result, "Value"), "Items")!;
        Assert.Equal(20_000, items.Cast<object>().Count(i => (string?)InMemoryAssembly.Get(i, "Own") == "x"));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    private static string Describe(object comment) =>
        $"{Text(comment, "Own")} [{Texts(comment, "All")}] after:{Text(comment, "AfterAnother")} first:{Text(comment, "First")} even:{Text(comment, "Even")} before:{Texts(comment, "BeforeReplies")} top:{Text(comment, "Top")} ({string.Join(" ", ((IList)InMemoryAssembly.Get(comment, "Replies")!).Cast<object>().Select(Describe))})";

    private static string Text(object comment, string name) => (string?)InMemoryAssembly.Get(comment, name) ?? "-";

    private static string Texts(object comment, string name) => string.Join(",", ((IList)InMemoryAssembly.Get(comment, name)!).Cast<string>());
}
