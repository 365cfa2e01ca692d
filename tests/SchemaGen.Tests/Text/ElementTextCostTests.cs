using System;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaGen.Html;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Time, memory and stack that large pages take.</summary>
[Trait("Runs", "Once")]
public sealed class ElementTextCostTests
{
    [Theory]
    [InlineData(ReadMode.Text)]
    [InlineData(ReadMode.Lines)]
    [InlineData(ReadMode.RawText)]
    [InlineData(ReadMode.InnerHtml)]
    [InlineData(ReadMode.OuterHtml)]
    public void TryRead_100000NestedElements_IsComplete(ReadMode mode)
    {
        const int Depth = 100_000;
        string text = Html.Read(Html.Nest(Depth, "deep"), mode);
        int tags = mode switch { ReadMode.InnerHtml => Depth - 1, ReadMode.OuterHtml => Depth, _ => 0 };
        Assert.Equal("deep".Length + (tags * "<div></div>".Length), text.Length);
        Assert.Contains("deep", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_TenMegabytes_IsCompleteOrStopsEarlyAtTheLimit()
    {
        IElement element = Html.Parse("<p id=x></p>");
        string words = string.Concat(Enumerable.Repeat("كلمة 👍  ", 10 * 1024 * 1024 / 9));
        element.TextContent = words;

        Assert.Equal(words.Replace("  ", " ", StringComparison.Ordinal).Trim(), Html.Read(element, ReadMode.Text));
        Assert.Equal(words, Html.Read(element, ReadMode.RawText));

        using PageTree tree = Html.Rows(element, [], out int row, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(ElementText.TryRead(tree, row, ReadMode.Text, [], 100, out _));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
    }

    [Fact]
    public void TryRead_20000NestedTemplates_DoesNotOverflowTheStack()
    {
        const int Depth = 20_000;
        IDocument document = Html.Parse("").Owner!;
        var root = (IHtmlTemplateElement)document.CreateElement("template");
        IHtmlTemplateElement current = root;

        for (int i = 1; i < Depth; i++)
        {
            var child = (IHtmlTemplateElement)document.CreateElement("template");
            current.Content.AppendChild(child);
            current = child;
        }

        Assert.Equal(Depth * "<template></template>".Length, Html.Read(root, ReadMode.OuterHtml).Length);
    }

    [Fact]
    public void TryRead_100000Siblings_IsComplete()
    {
        IDocument document = Html.Parse("").Owner!;
        IElement root = document.CreateElement("div");

        for (int i = 0; i < 100_000; i++)
        {
            root.AppendChild(document.CreateElement("br"));
        }

        Assert.Equal(400_000, Html.Read(root, ReadMode.InnerHtml).Length);
    }
}
