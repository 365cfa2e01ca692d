using System;
using SchemaGen.Tool.Scaffolding.Attributes;

namespace SchemaGen.Tool.Tests.Scaffolding;

public class AttributeTextTests
{
    [Fact]
    public void Of_ArgumentAndOptions_AreWrittenInTheirOrder() =>
        Assert.Equal("[Css(\"a\", Attr = \"href\", Pattern = @\"\\d \"\"x\"\"\")]", AttributeText.Of(AttributeDraft.Css("a").With("Attr", "href").With("Culture", null).With("Pattern", "\\d \"x\"")));

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("say \"no\"", "\"say \\\"no\\\"\"")]
    [InlineData("a\\b", "@\"a\\b\"")]
    [InlineData("بقلم", "\"بقلم\"")]
    [InlineData("a\u200F\"b\\\n", "\"a\\u200F\\\"b\\\\\\u000A\"")]
    public void Of_Text_IsALiteral(string text, string expected) => Assert.Equal($"[Css({expected})]", AttributeText.Of(AttributeDraft.Css(text)));

    [Fact]
    public void Of_NoArguments_HasNoParentheses() => Assert.Equal("[PageUrl]", AttributeText.Of(new AttributeDraft("PageUrl")));

    [Fact]
    public void Of_LongLine_HasEachOptionOnALine()
    {
        AttributeDraft body = new AttributeDraft("Body").With("Paragraphs", "p, \"" + new string('x', 150)).With("Lines", true);
        Assert.Equal($"[Body(\n        Paragraphs = \"p, \\\"{new string('x', 150)}\",\n        Lines = true)]", AttributeText.Of([body], "    "));
        Assert.DoesNotContain('\n', AttributeText.Of(body));
    }

    [Fact]
    public void Of_SeveralAttributes_ShareTheBrackets() =>
        Assert.Equal("[Css(\".card\"), Items(Min = 1)]", AttributeText.Of([AttributeDraft.Css(".card"), new AttributeDraft("Items").With("Min", 1)], "    "));

    [Fact]
    public void Of_ValueOfAnotherType_IsRefused() => Assert.Throws<ArgumentException>(static () => AttributeText.Of(AttributeDraft.Css("a").With("Attr", 1.5)));

    [Fact]
    public void Extends_SameSourceWithMoreOptions_IsTrue()
    {
        AttributeDraft title = AttributeDraft.Css("title");
        Assert.True(title.With("Pattern", "x").Extends(title));
        Assert.False(title.Extends(title));
        Assert.False(title.With("Pattern", "x").Extends(AttributeDraft.Css("h1")));
        Assert.Equal(title.With("Pattern", "x"), AttributeDraft.Css("title").With("Pattern", "x"));
    }
}
