using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>HtmlLimits, patterns that take too long, and schemas that hold themselves.</summary>
public sealed partial class LimitTests
{
    private const HtmlIssueKind LimitReached = HtmlIssueKind.LimitReached;

    [Fact]
    public async Task ExtractAsync_StreamBeyondMaxBytes_GivesLimitReachedError()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<b>1</b><i>2</i>");
        Issues.Clean(await Page.ExtractAsync(new MemoryStream(bytes), With(new HtmlLimits { MaxBytes = bytes.Length })));
        HtmlResult<Page> result = await Page.ExtractAsync(new MemoryStream(bytes), With(new HtmlLimits { MaxBytes = bytes.Length - 1 }));
        HtmlIssue issue = Issues.Single(result, "", LimitReached);
        Assert.Equal("The page has more than 15 bytes (HtmlLimits.MaxBytes).", issue.Message);
        Assert.Null(result.Sources["Text"]);
        Assert.Equal("The page is not a valid Page:\n- " + issue.Message, (await Assert.ThrowsAsync<HtmlSchemaException>(
            () => Page.ParseAsync(new MemoryStream(bytes), With(new HtmlLimits { MaxBytes = 3 })))).Message.Replace(" 3 ", " 15 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Extract_PageBeyondMaxElements_GivesLimitReachedError()
    {
        const string Html = "<html><head></head><body><b>1</b><u></u><i>2</i></body></html>";
        Issues.Clean(Page.Extract(Html, With(new HtmlLimits { MaxElements = 6 })));
        HtmlResult<Page> result = Page.Extract(Html, With(new HtmlLimits { MaxElements = 5 }));
        Assert.Equal(["Error LimitReached"], Issues.All(result).Where(static i => i.Contains("Limit", StringComparison.Ordinal)));
        Assert.Equal("The page has more than 5 elements (HtmlLimits.MaxElements).", result.Issues.Single(static i => i.Kind == LimitReached).Message);
        Assert.False(result.Success);
    }

    [Fact]
    public void Extract_ElementBeyondMaxElements_GivesLimitReachedError()
    {
        IDocument document = new HtmlParser().ParseDocument("<p></p><p></p><p></p><div><b>1</b><i>2</i></div>");
        Assert.Equal(["Error LimitReached"], Issues.All(Page.Extract(document.QuerySelector("div")!, With(new HtmlLimits { MaxElements = 5 }))));
        Issues.Clean(Page.Extract(document.QuerySelector("div")!));
    }

    [Fact]
    public void Extract_ListBeyondMaxItems_GivesLimitReachedError()
    {
        HtmlContext context = With(new HtmlLimits { MaxItems = 2 });
        Assert.Equal(["1", "2"], Issues.Clean(Lists.Extract("<b>1</b><b>2</b><b></b>", context)).Texts);
        HtmlIssue issue = Issues.Single(Lists.Extract("<b>1</b><b>2</b><b>3</b><b>4</b>", context), "Texts", LimitReached);
        Assert.Equal("Texts has more than 2 items (HtmlLimits.MaxItems).", issue.Message);
        Issues.Single(Lists.Extract("<i>1,2,3,4,5</i><i>6</i>", context), "Parts", LimitReached);
        Issues.Single(Lists.Extract("<u></u><u></u><u></u><u></u>", context), "Schemas", LimitReached);
        Issues.Clean(Lists.Extract("<i>1,2,,</i><u></u><u></u>", context));
    }

    [Fact]
    public void Extract_TextBeyondMaxTextLength_GivesLimitReachedError()
    {
        HtmlContext context = With(new HtmlLimits { MaxTextLength = 3 });
        Assert.Equal("123", Issues.Clean(Page.Extract("<b>123</b><i>2</i>", context)).Text);
        HtmlIssue issue = Issues.Single(Page.Extract("<b>1234</b><b>1</b><i>2</i>", context), "Text", LimitReached);
        Assert.Equal("Text has a text of more than 3 characters (HtmlLimits.MaxTextLength).", issue.Message);
        Issues.Single(Lists.Extract("<b>1</b><b>1234</b><b>1234</b>", context), "Texts", LimitReached);
        Issues.Single(Attribute.Extract("<a title=1234></a>", context), "Title", LimitReached);
    }

    /// <summary>A value of 16 million characters is refused before it is copied.</summary>
    [Theory]
    [InlineData("a", "title")]
    [InlineData("meta", "content")]
    [InlineData("b", "data-raw")]
    [InlineData("p", "hidden")]
    [InlineData("i", "href")]
    public void Extract_AttributeFarBeyondMaxTextLength_IsNotCopied(string element, string attribute)
    {
        string html = $"<{element} name=n {attribute}='{new string('x', 16_000_000)}'>";
        Issues.Single(LongAttributes.Extract(html), LongAttributes.MemberOf(attribute), LimitReached);
        long before = GC.GetAllocatedBytesForCurrentThread();
        LongAttributes.Extract(html);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16_000_000);
    }

    /// <summary>The limit applies to the text that an attribute gives, not to what it is written as.</summary>
    [Fact]
    public void Extract_AttributeWithAShortText_IsRead()
    {
        HtmlContext context = With(new HtmlLimits { MaxTextLength = 20 });
        string blanks = new(' ', 100);
        Assert.Equal("a b", Issues.Clean(Attribute.Extract($"<a title='{blanks}a{blanks}b'></a>", context)).Title);
        Assert.Equal("a b", Issues.Clean(Attribute.Extract(new HtmlParser().ParseDocument($"<a title='{blanks}a{blanks}b'></a>"), context)).Title);
        Assert.Equal("x", Issues.Clean(LongAttributes.Extract($"<meta name=n content='{blanks}x'>", context)).Meta);
        Issues.Single(LongAttributes.Extract($"<b data-raw='{blanks}x'>", context), "Raw", LimitReached);

        // Placeholders and scripts count as blank at any length, and the next attribute is read.
        string code = new('x', 100);
        Assert.Equal("https://a.example/", Issues.Clean(LongAttributes.Extract($"<img data-src='data:{code}' src=https://a.example/>", context)).Image!.ToString());
        Assert.Equal("https://a.example/", Issues.Clean(LongAttributes.Extract($"<img data-src=' {blanks}javascript:{code}' src=https://a.example/>", context)).Image!.ToString());
        Assert.Equal("https://a.example/", Issues.Clean(LongAttributes.Extract($"<source srcset='data:{code} 1x, https://a.example/ 2x, data:{code} 3x'>", context)).Set!.ToString());
        Issues.Single(LongAttributes.Extract($"<img data-src='https://b.example/{code}' src=https://a.example/>", context), "Image", LimitReached);
    }

    [Fact]
    public void Extract_LimitInsideOptionalSchema_IsAnError()
    {
        HtmlContext context = With(new HtmlLimits { MaxTextLength = 3 });
        Issues.Single(Optional.Extract("<p><b>1234</b><i>1</i></p>", context), "Page.Text", LimitReached);
    }

    [Fact]
    public void Extract_ErrorsBeyondMaxIssues_AreCountedAndFailThePage()
    {
        string html = string.Concat(Enumerable.Repeat("<b>x</b>", 10));
        HtmlResult<Numbers> result = Numbers.Extract(html, With(new HtmlLimits { MaxIssues = 3 }));
        Assert.Equal(["Error Unconvertible Items[0]", "Error Unconvertible Items[1]", "Error Unconvertible Items[2]"], Issues.All(result));
        Assert.False(result.Success);
        Assert.EndsWith("\n- and 7 more errors", Assert.Throws<HtmlSchemaException>(() => result.Value).Message, StringComparison.Ordinal);
        result = Numbers.Extract("<b>x</b>", With(new HtmlLimits { MaxIssues = 0 }));
        Assert.Empty(result.Issues);
        Assert.False(result.Success);
        Assert.Equal("The page is not a valid Numbers:\n- and 1 more error", Assert.Throws<HtmlSchemaException>(() => result.Value).Message);
    }

    [Fact]
    public void Extract_WarningsBeyondMaxIssues_DoNotFailThePage()
    {
        HtmlResult<Warned> result = Warned.Extract("<b>x</b>", With(new HtmlLimits { MaxIssues = 1 }));
        Assert.Equal(["Warning Unconvertible First"], Issues.All(result));
        Assert.True(result.Success);
    }

    [Fact]
    public void Extract_OptionalSchemaFailsBeyondMaxIssues_LeavesThePageValid()
    {
        HtmlResult<OptionalLate> result = OptionalLate.Extract("<b>x</b><p></p>", With(new HtmlLimits { MaxIssues = 1 }));
        Assert.True(result.Success);
        Assert.Null(result.Value.Page);
        Assert.Single(result.Issues);
    }

    [Theory]
    [InlineData("<p><i>x</i></p>", "Part is left out, because Part.Id has no value")]
    [InlineData("<p><i>x</i><b>y</b></p>", "Part is left out, because Part.Id has no value: [Css(\"b\")] matched '\u2068y\u2069'")]
    [InlineData("<p><i>x</i><b>1</b><u></u></p>", "Part is left out, because Part.Inner.Id has no value")]
    [InlineData("<p><i>x</i><b>1</b><u><i>x</i></u></p>", "Part is left out, because Part.Inner.Id has no value")]
    [InlineData("<p><i>x</i></p><s><b>1</b></s>", "Part is left out, because Part.Id has no value")]
    public void Extract_ErrorOfANestedSchemaBeyondMaxIssues_IsStillTheCause(string html, string expected)
    {
        HtmlResult<Parts> result = Parts.Extract(html, With(new HtmlLimits { MaxIssues = 1 }));
        Assert.True(result.Success);
        Assert.Null(result.Value.Part);
        Assert.Contains(expected, Assert.Single(result.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_ItemsBeyondMaxIssues_NameEachItsOwnCause()
    {
        HtmlResult<ManyParts> result = ManyParts.Extract("<p><i>x</i></p><p><i>x</i><b>y</b></p>", With(new HtmlLimits { MaxIssues = 2 }));
        Assert.Equal(2, result.Issues.Count);
        Assert.StartsWith("Parts[0] is left out, because Parts[0].Id has no value: [Css(\"b\")] matched nothing", result.Issues[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("Parts[1] is left out, because Parts[1].Id has no value: [Css(\"b\")] matched '", result.Issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_SlowPattern_GivesTimeoutIssueAndReadsOtherMembers()
    {
        string hostile = new('a', 200);
        HtmlResult<Slow> result = Slow.Extract($"<b>{hostile}!</b><b>{hostile}!</b><i>2</i>");
        Assert.Equal(["Warning Timeout Text", "Warning Timeout List"], Issues.All(result));
        Assert.Equal("2", result.Value.Other);
        Assert.Null(result.Value.Text);
        Assert.Empty(result.Value.List);
        HtmlIssue issue = result.Issues[0];
        Assert.Equal("""Text: the pattern of [Css("b", Pattern = "^(a+)+$")] took longer than 250 ms and is not tried again on this page.""", issue.Message);
        Assert.Equal((HtmlAttemptOutcome.Timeout, 0), (Assert.Single(issue.Attempts).Outcome, issue.Attempts[0].Source.Index));
        Assert.StartsWith("aaa", issue.Attempts[0].Text, StringComparison.Ordinal);
        Assert.Null(issue.Element);
        Assert.Equal("B", Slow.Extract(new HtmlParser().ParseDocument($"<b>{hostile}!</b><i>2</i>")).Issues[0].Element?.TagName);
        Assert.Equal("aa", Issues.Clean(Slow.Extract("<b>aa</b><i>2</i>")).Text);
    }

    [Fact]
    public void Extract_SlowPatternOfRequiredMember_GivesMissingError()
    {
        HtmlResult<SlowRequired> result = SlowRequired.Extract($"<b>{new string('a', 200)}!</b>");
        Assert.Equal(["Warning Timeout Text", "Error Missing Text"], Issues.All(result));
        Assert.Equal(HtmlAttemptOutcome.Timeout, result.Issues[1].Attempts[0].Outcome);
    }

    [Fact]
    public void Extract_SlowPatternInManyItems_IsTriedOnce()
    {
        string item = $"<li><b>{new string('a', 200)}!</b></li>";
        HtmlResult<SlowItems> result = SlowItems.Extract(string.Concat(Enumerable.Repeat(item, 300)));
        Assert.Equal(300, result.Value.Items.Count);
        Assert.Equal(["Warning Timeout Items[0].Text"], Issues.All(result));
    }

    [Fact]
    public void Extract_SlowPatternInsideFailedOptionalSchema_KeepsTimeoutIssue()
    {
        HtmlResult<SlowOptional> result = SlowOptional.Extract($"<p><b>{new string('a', 200)}!</b></p>");
        Assert.Equal(["Warning Timeout Page.Text", "Warning Missing Page"], Issues.All(result));
    }

    [Fact]
    public void Extract_RecursiveSchemaOfFiveLevels_IsRead()
    {
        Reply top = Issues.Clean(Reply.Extract(Levels(5)));
        string[] names = ["1", "2", "3", "4", "5"];

        foreach (string name in names)
        {
            Assert.Equal(name, top.Name);
            top = top.Replies is [var next] ? next : null!;
        }

        Assert.Null(top);
        IElement nameless = Levels(2);
        nameless.QuerySelector(".reply")!.InnerHtml = "<div class=reply><i></i></div>";
        Assert.Equal(["Error Missing Replies[0].Name", "Error Missing Replies[0].Replies[0].Name"], Issues.All(Reply.Extract(nameless)));
    }

    [Fact]
    public void Extract_RecursiveSchemaTooDeep_GivesLimitReachedError()
    {
        // On a stack of a known size: ten thousand levels may fit on a large one.
        IElement levels = Levels(10_000);
        HtmlResult<Reply> list = OnSmallStack(() => Reply.Extract(levels));
        HtmlIssue issue = list.Issues.Single();
        Assert.Equal(LimitReached, issue.Kind);
        Assert.False(list.Success);
        Assert.EndsWith(" is nested too deeply to be read.", issue.Message, StringComparison.Ordinal);
        Assert.True(issue.Message.Length < 300);
        Assert.StartsWith("Replies[0].Replies[0].", issue.Path, StringComparison.Ordinal);
        Assert.EndsWith(".Replies[0]", issue.Path, StringComparison.Ordinal);
        HtmlResult<Chain> chain = OnSmallStack(() => Chain.Extract(levels));
        Assert.Equal(LimitReached, chain.Issues.Single().Kind);
        Assert.False(chain.Success);
        Assert.Equal(LimitReached, OnSmallStack(() => AllReplies.Extract(levels)).Issues.Single().Kind);
    }

    [Fact]
    public void Extract_SchemaThatReadsItselfAtItsOwnElement_GivesLimitReachedError()
    {
        // On a large stack the limit of items may be reached as well, at a depth that depends on how far the code was optimized.
        HtmlResult<Endless> result = OnSmallStack(static () => Endless.Extract("<p>1</p>"));
        Assert.Equal(LimitReached, result.Issues.Single().Kind);
        Assert.False(result.Success);
    }

    [Fact]
    public void Extract_SchemaThatMeetsElementsAgainAndAgain_GivesLimitReachedError()
    {
        // Each level reads all levels below it: 2 to the power of 60 in all.
        HtmlResult<AllReplies> result = AllReplies.Extract(Levels(60), With(new HtmlLimits { MaxElements = 1000 }));
        HtmlIssue issue = result.Issues.Single();
        Assert.Equal(LimitReached, issue.Kind);
        Assert.EndsWith(" is one of more than 1000 elements that schemas read (HtmlLimits.MaxElements).", issue.Message, StringComparison.Ordinal);
        Assert.False(result.Success);
    }

    private static T OnSmallStack<T>(Func<T> read)
    {
        T? value = default;
        var thread = new Thread(() => value = read(), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        return value!;
    }

    private static HtmlContext With(HtmlLimits limits) => new() { Limits = limits };

    /// <summary>Elements of class reply in one another, each with its name; AngleSharp's parser would flatten them.</summary>
    private static IElement Levels(int depth)
    {
        IDocument document = new HtmlParser().ParseDocument("");
        IElement root = document.CreateElement("div");
        IElement current = root;

        for (int level = 1; level <= depth; level++)
        {
            IElement name = document.CreateElement("b");
            name.TextContent = level.ToString(CultureInfo.InvariantCulture);
            current.AppendChild(name);

            if (level < depth)
            {
                IElement reply = document.CreateElement("div");
                reply.ClassName = "reply";
                current.AppendChild(reply);
                current = reply;
            }
        }

        return root;
    }

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("b")]
        public required string Text { get; init; }

        [Css("i")]
        public required string Other { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Attribute
    {
        [Css("a", Attr = "title")]
        public required string Title { get; init; }
    }

    [HtmlSchema]
    private sealed partial class LongAttributes
    {
        [Css("a", Attr = "title")]
        public string? Title { get; init; }

        [Meta("n")]
        public string? Meta { get; init; }

        [Css("b", Attr = "data-raw")]
        public JsonElement? Raw { get; init; }

        [Css("p", Attr = "hidden")]
        public bool? Flag { get; init; }

        [Css("i", Attr = "href")]
        public Uri? Address { get; init; }

        [Css("img", Attr = "data-src, src")]
        public Uri? Image { get; init; }

        [Css("source", Attr = "srcset")]
        public Uri? Set { get; init; }

        public static string MemberOf(string attribute) => attribute switch
        {
            "title" => nameof(Title),
            "content" => nameof(Meta),
            "data-raw" => nameof(Raw),
            "hidden" => nameof(Flag),
            _ => nameof(Address),
        };
    }

    [HtmlSchema]
    private sealed partial class Optional
    {
        [Css("p")]
        public Page? Page { get; init; }
    }

    [HtmlSchema]
    private sealed partial class OptionalLate
    {
        [Css("b")]
        public int? Number { get; init; }

        [Css("p")]
        public Page? Page { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Parts
    {
        [Css("p")]
        public Part? Part { get; init; }
    }

    [HtmlSchema]
    private sealed partial class ManyParts
    {
        [Css("p")]
        [Items(SkipInvalid = true)]
        public IReadOnlyList<Part> Parts { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Part
    {
        [Css("i")]
        public int? Score { get; init; }

        [Css("b")]
        public required int Id { get; init; }

        [Css("u")]
        public required Required Inner { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Required
    {
        [Css("b")]
        public required int Id { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Lists
    {
        [Css("b")]
        public IReadOnlyList<string> Texts { get; init; } = [];

        [Css("i", Split = ",")]
        public IReadOnlyList<string> Parts { get; init; } = [];

        [Css("u")]
        public IReadOnlyList<Empty> Schemas { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Empty
    {
        [Self]
        public string? Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Numbers
    {
        [Css("b")]
        public required IReadOnlyList<int> Items { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Warned
    {
        [Css("b")]
        public int? First { get; init; }

        [Css("b")]
        public int? Second { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Slow
    {
        [Css("b", Pattern = "^(a+)+$")]
        public string? Text { get; init; }

        [Css("b", Pattern = "^(?<value>(a+)+)$")]
        public IReadOnlyList<string> List { get; init; } = [];

        [Css("i")]
        public required string Other { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SlowRequired
    {
        [Css("b", Pattern = "^(a+)+$")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SlowItems
    {
        [Css("li")]
        public required IReadOnlyList<SlowItem> Items { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SlowItem
    {
        [Css("b", Pattern = "^(a+)+$")]
        public string? Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SlowOptional
    {
        [Css("p")]
        public SlowRequired? Page { get; init; }
    }

    /// <summary>Each level reads the next one only.</summary>
    [HtmlSchema]
    private sealed partial class Reply
    {
        [Css("b")]
        public required string Name { get; init; }

        [Css(".reply", At = "..1")]
        public IReadOnlyList<Reply> Replies { get; init; } = [];
    }

    /// <summary>Each level reads all levels below it.</summary>
    [HtmlSchema]
    private sealed partial class AllReplies
    {
        [Css(".reply")]
        public required IReadOnlyList<AllReplies> Replies { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Chain
    {
        [Css(".reply")]
        public Chain? Next { get; init; }
    }

#pragma warning disable SCHEMA0027 // The compiler refuses it; who silences it gets an issue and no crash.
    [HtmlSchema]
    private sealed partial class Endless
    {
        [Self]
        public Endless? Again { get; init; }
#pragma warning restore SCHEMA0027

        [Css("p")]
        public string? Text { get; init; }
    }
}
