using System;
using System.Linq;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>Marks are read and written.</summary>
public class MarkedSourceTests
{
    [Theory]
    [InlineData("class A { }", "class A { }", "")]
    [InlineData("class {|X1:A|} { }", "class A { }", "X1[6..7)")]
    [InlineData("{|X1:a {|X2:b|} c|}", "a b c", "X1[0..5) X2[2..3)")]
    [InlineData("{|X1:{|X2:a|}|}", "a", "X1[0..1) X2[0..1)")]
    [InlineData("a{|X1:|}b", "ab", "X1[1..1)")]
    [InlineData("a{|X1:|}{|X2:b|}", "ab", "X2[1..2) X1[1..1)")]
    [InlineData("[lang|='fr'] |} {|no:x", "[lang|='fr'] |} {|no:x", "")]
    public void Parse_Markup_ReturnsTextAndMarksThatWriteKeeps(string markup, string text, string marks)
    {
        MarkedSource source = MarkedSource.Parse(markup);

        Assert.Equal(text, source.Text);
        Assert.Equal(marks, string.Join(' ', source.Marks.Select(static mark => $"{mark.Id}{mark.Span}")));
        Assert.Equal(source.Marks, MarkedSource.Parse(MarkedSource.Write(source.Text, source.Marks)).Marks);
    }

    [Fact]
    public void Parse_MarkWithoutEnd_Throws() => Assert.Throws<FormatException>(() => MarkedSource.Parse("{|X1:a"));
}
