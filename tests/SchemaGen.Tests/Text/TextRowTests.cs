using System;
using SchemaGen.Html;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Text nodes that the parser holds in several rows: an end tag without its element is ignored, and the text goes on behind it.</summary>
public sealed class TextRowTests
{
    [Theory]
    [InlineData("<p>one</x>two</p>", ReadMode.Text, "onetwo")]
    [InlineData("<p>one </x> two</p>", ReadMode.Text, "one two")]
    [InlineData("<p>super&#8203;</x>cali</p>", ReadMode.Text, "supercali")]
    [InlineData("<p>super</x>&#8203;</x>cali</p>", ReadMode.Text, "supercali")]
    [InlineData("<p>Jane&#8203;</x>Amina</p>", ReadMode.OwnText, "Jane Amina")]
    [InlineData("<p>a&#13;</x>\nb</p>", ReadMode.Pre, "a\nb")]
    [InlineData("<p>a&#13;</x>&#173;</x>\nb</p>", ReadMode.Pre, "a\n\nb")]
    [InlineData("<p>one</x>two</p>", ReadMode.RawText, "onetwo")]
    public void TryRead_TextInSeveralRows_IsOneText(string html, ReadMode mode, string expected) => Assert.Equal(expected, Read(html, mode));

    /// <summary>A zero-width space separates two elements where it is a whole text node, not a row of one.</summary>
    [Theory]
    [InlineData("<p><b>politics</b>&#8203;<b>economy</b></p>", "politics economy")]
    [InlineData("<p><b>politics</b>&#8203;</x><b>economy</b></p>", "politics economy")]
    [InlineData("<p><b>politics</b>&#8203;</x>economy</p>", "politicseconomy")]
    [InlineData("<p>politics</x>&#8203;<b>economy</b></p>", "politicseconomy")]
    [InlineData("<p>politics<b>&#173;</b>economy</p>", "politicseconomy")]
    public void TryRead_ZeroWidthSpaceInARow_BelongsToItsTextNode(string html, string expected) => Assert.Equal(expected, Read(html, ReadMode.Text));

    [Theory]
    [InlineData("<p>a&#13;<b>\nb</b></p>", "a\n\nb")]
    [InlineData("<p>a&#13;</p>", "a")]
    [InlineData("<p>a&#13;&#13;&#10;b</p>", "a\n\nb")]
    [InlineData("<p>a&#173;\nb</p>", "a\nb")]
    [InlineData("<p>a&#173;&#8203;b</p>", "ab")]
    [InlineData("<p>a&#13;&#173;b</p>", "a\nb")]
    public void TryRead_CarriageReturns_AreLineEnds(string html, string expected) => Assert.Equal(expected, Read(html, ReadMode.Pre));

    [Theory]
    [InlineData("<p>one</p>", "one")]
    [InlineData("<p></p>", "")]
    [InlineData("<p><b>one</b></p>", "one")]
    [InlineData("<p>one<!-- c --> <b>two</b>\n<script>three</script></p>", "one two\nthree")]
    [InlineData("<p>one<template>two</template>three</p>", "onethree")]
    [InlineData("<p><!-- c --></p>", "")]
    public void Raw_Element_IsItsTextContent(string html, string expected)
    {
        using PageTree tree = PageTree.Parse(html.AsMemory(), ParseOptions.Default);
        Assert.Equal(expected, ElementText.Raw(tree, Paragraph(tree)));
        Assert.Equal(expected, Read(html, ReadMode.RawText));
    }

    private static string Read(string html, ReadMode mode)
    {
        using PageTree tree = PageTree.Parse(html.AsMemory(), ParseOptions.Default);
        Assert.True(ElementText.TryRead(tree, Paragraph(tree), mode, [], int.MaxValue, out string text));
        return text;
    }

    private static int Paragraph(PageTree tree)
    {
        int row = 0;

        while (tree.Nodes[row].Kind != PageNodeKind.Element || tree.Nodes[row].Name != TagNames.P)
        {
            row++;
        }

        return row;
    }
}
