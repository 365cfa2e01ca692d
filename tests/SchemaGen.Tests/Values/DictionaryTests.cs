using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Dictionaries: an entry for each match, with key and value inside of it.</summary>
public sealed partial class DictionaryTests
{
    [Fact]
    public void Extract_Dictionary_HasAnEntryForEachMatch()
    {
        Specs page = Issues.Clean(Specs.Extract("<table><tr><th> Weight: </th><td>2 kg</td></tr><tr><th>Colour</th><td>red</td></tr></table>"));
        Assert.Equal(["Weight:=2 kg", "Colour=red"], Lines(page.All));
        Assert.Equal(page.All, page.Interface);
        Assert.Equal(page.All, page.ReadOnly);
    }

    [Fact]
    public void Extract_RepeatedKey_KeepsFirstEntryAndDoesNotReadLaterValues()
    {
        Assert.Equal(["a=1"], Lines(Issues.Clean(Specs.Extract("<table><tr><th>a</th><td>1</td></tr><tr><th>a</th><td>2</td></tr></table>")).All));
        Assert.Equal(["a=1", "b=3"], Lines(Issues.Clean(Numbers.Extract("<p><b>a</b><i>1</i></p><p><b>a</b><i>x</i></p><p><b>b</b><i>3</i></p>")).ByName));
    }

    [Fact]
    public void Extract_KeysThatDifferInCase_AreDistinct() =>
        Assert.Equal(["a=1", "A=2"], Lines(Issues.Clean(Numbers.Extract("<p><b>a</b><i>1</i></p><p><b>A</b><i>2</i></p>")).ByName));

    [Fact]
    public void Entries_CornerCellIsBlank_PairsKeysAndValuesByPosition() =>
        Assert.Equal(["a=1", "b=2"], Lines(Issues.Clean(Specs.Extract("<table><tr><th> </th><th>a</th><th>b</th><td>&nbsp;</td><td>1</td><td>2</td></tr></table>")).All));

    [Theory]
    [InlineData("<tr><td>1</td></tr>")]
    [InlineData("<tr><th> </th><td>1</td></tr>")]
    [InlineData("<tr><th>a</th></tr>")]
    [InlineData("<tr><th>a</th><td> </td></tr>")]
    [InlineData("")]
    public void Extract_EntryWithoutKeyOrValue_IsOmitted(string rows) => Assert.Empty(Issues.Clean(Specs.Extract($"<table>{rows}</table>")).All);

    [Fact]
    public void Extract_NullableValueMissing_IsNull()
    {
        Optional page = Issues.Clean(Optional.Extract("<p><b>a</b></p><p><b>b</b><i> </i></p><p><i>3</i></p><p><b>d</b><i>4</i></p>"));
        Assert.Equal(["a=", "b=", "d=4"], Lines(page.Texts));
        Assert.Equal(["a=", "b=", "d=4"], Lines(page.Numbers));
        Assert.Equal(["a=", "b=", "d=4"], Lines(page.Nested.ToDictionary(static p => p.Key, static p => p.Value?.Number)));
    }

    [Fact]
    public void Extract_NullableValueUnconvertible_GivesAnIssue() =>
        Assert.Equal(["Error Unconvertible Numbers[1]", "Warning Unconvertible Nested[1].Number"], Issues.All(Optional.Extract("<p><b>a</b></p><p><b>b</b><i>x</i></p>")));

    [Fact]
    public void Extract_UnconvertibleValue_GivesErrorWithIndexOfItsMatch()
    {
        HtmlIssue issue = Issues.Single(Numbers.Extract("<p></p><p><b>a</b><i>1</i></p><p><b>b</b><i>x</i></p>"), "ByName[2]", HtmlIssueKind.Unconvertible);
        Assert.Equal(["0 Unconvertible x"], Issues.Attempts(issue));
        Assert.EndsWith("matched '\u2068x\u2069', which is no Int32; [Items(SkipInvalid = true)] leaves it out.", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_UnconvertibleKey_GivesErrorThatNamesTheKey()
    {
        HtmlIssue issue = Issues.Single(Keys.Extract("<p><b>soon</b><i>1</i></p>"), "ByDay[0]", HtmlIssueKind.Unconvertible);
        Assert.StartsWith("ByDay[0] has no key: ", issue.Message, StringComparison.Ordinal);
        Assert.EndsWith("matched '\u2068soon\u2069', which is no DateOnly; [Items(SkipInvalid = true)] leaves it out.", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_InvalidEntry_IssueHasElementOfValueOrKey()
    {
        IDocument document = new HtmlParser().ParseDocument("<p><b>1 janvier 2020</b><i>x</i></p><p><b>soon</b><i>1</i></p>");
        Assert.Equal(["I", "B"], Keys.Extract(document).Issues.Select(static i => i.Element!.TagName));
    }

    [Fact]
    public void Extract_KeysOfOtherTypes_AreConverted()
    {
        Keys page = Issues.Clean(Keys.Extract("<p><b>2 janvier 2020</b><i>1</i></p>" + "<s><b>1 234</b><i>a</i></s>" + "<u><b>https://a.example/</b><i>blue</i></u>" + "<q><b>Dark BLUE</b><i>x</i></q>"));
        Assert.Equal([new DateOnly(2020, 1, 2)], page.ByDay.Keys);
        Assert.Equal([1234], page.ByNumber.Keys);
        Assert.Equal([new Uri("https://a.example/")], page.ByUri.Keys);
        Assert.Equal(Color.Blue, page.ByUri.Values.Single());
        Assert.Equal([Color.Dark], page.ByColor.Keys);
    }

    [Fact]
    public void Extract_KeysEqualAfterConversion_KeepTheFirst() =>
        Assert.Equal(["a"], Issues.Clean(Keys.Extract("<s><b>1 234</b><i>a</i></s><s><b>1234</b><i>b</i></s>")).ByNumber.Values);

    [Fact]
    public void Extract_AttrOption_AppliesToTheValueOnly() =>
        Assert.Equal(["1234=1.5"], Lines(Issues.Clean(Options.Extract("<p><b>1.234</b><i data-v=1.5>9</i></p>")).Attributes));

    [Fact]
    public void Extract_PatternOption_AppliesToTheValueOnly() =>
        Assert.Equal(["x1=1"], Lines(Issues.Clean(Options.Extract("<s><b>x1</b><i>n1</i></s><s><b>x2</b><i>2</i></s>")).Patterns));

    [Fact]
    public void Extract_ExcludeOption_AppliesToKeyAndValue() =>
        Assert.Equal(["a=1"], Lines(Issues.Clean(Options.Extract("<u><b>a<em>?</em></b><i>1<em>!</em></i></u>")).Excluded));

    [Fact]
    public void Extract_AtRange_SelectsEntries() =>
        Assert.Equal(["b=2", "c=3"], Lines(Issues.Clean(Options.Extract("<q><b>a</b><i>1</i></q><q><b>b</b><i>2</i></q><q><b>c</b><i>3</i></q>")).Range));

    [Fact]
    public void Extract_BoolValue_IsItsPresenceOrItsText()
    {
        Options page = Issues.Clean(Options.Extract("<li><b>a</b><i></i></li><li><b>b</b></li><li><b>c</b><i>no</i></li>"));
        Assert.Equal(["a=True", "b=False", "c=True"], Lines(page.Presence));
        Assert.Equal(["c=False"], Lines(page.Truth));
    }

    [Fact]
    public void Extract_UsingMethods_MakeValues()
    {
        Made page = Issues.Clean(Made.Extract("<p><b>a</b><i>xyz</i></p>"));
        Assert.Equal(["a=3"], Lines(page.Lengths));
        Assert.Equal(["a=I"], Lines(page.Names));
        Assert.Equal(["a=I"], page.Elements.Select(static p => p.Key + "=" + p.Value.TagName));
    }

    [Fact]
    public void Extract_NestedSchemaAsValue_IsReadOrReportsItsIssues()
    {
        HtmlResult<Sections> result = Sections.Extract("<section><h2>a</h2><div><p>1</p></div></section><section><h2>b</h2></section><section><h2>c</h2><div></div></section>");
        Assert.Equal(["Error Missing All[2].Text", "Warning Missing Valid[2]"], Issues.All(result));
        Assert.Equal("1", Sections.Extract("<section><h2>a</h2><div><p>1</p></div></section>").Value.All["a"].Text);
    }

    [Fact]
    public void Extract_EveryNestedValueOfASourceSkipped_TriesNextSource()
    {
        HtmlResult<Sections> result = Sections.Extract("<section><h2>a</h2><div></div></section><aside><b>x</b><div><p>2</p></div></aside>");
        Assert.Equal("Valid", Assert.Single(result.Sources.All, static s => s.Value is { Index: 1 }).Key);
    }

    [Fact]
    public void Extract_SeveralSources_UsesFirstWithAnEntry()
    {
        HtmlResult<Several> result = Several.Extract("<p><b>a</b></p><s><b>a</b><i>1</i></s><s><b>b</b><i>2</i></s><u><b>c</b><i>3</i></u>");
        Assert.Equal(["a=1", "b=2"], Lines(Issues.Clean(result).First));
        Assert.Equal(1, result.Sources["First"]!.Index);
        Assert.Null(Several.Extract("").Sources["First"]);
    }

    [Fact]
    public void Extract_CombinedSources_KeepFirstValueOfEachKey() =>
        Assert.Equal(["a=1", "b=3"], Lines(Issues.Clean(Several.Extract("<s><b>a</b><i>1</i></s><u><b>a</b><i>2</i></u><u><b>b</b><i>3</i></u>")).Combined));

    [Fact]
    public void Extract_EntriesOutsideMinAndMax_GiveTooFewOrTooManyError()
    {
        Issues.Single(Counted.Extract("<p><b>a</b><i>1</i></p><p><b>a</b><i>2</i></p>"), "All", HtmlIssueKind.TooFew);
        HtmlIssue issue = Issues.Single(Counted.Extract("<p><b>a</b></p>"), "All", HtmlIssueKind.TooFew);
        Assert.Equal(["0 Blank"], Issues.Attempts(issue));
        Issues.Single(Counted.Extract(string.Concat("abcd".Select(static c => $"<p><b>{c}</b><i>1</i></p>"))), "All", HtmlIssueKind.TooMany);
        Assert.Equal(["Error Unconvertible All[0]"], Issues.All(Counted.Extract("<p><b>a</b><i>x</i></p><p><b>b</b><i>1</i></p>")));
    }

    [Fact]
    public void Extract_InvalidEntriesWithSkipInvalid_AreSkipped()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<p><b>1</b><i>1</i></p><p><b>x</b><i>2</i></p><p><b>3</b><i>x</i></p><p><b>3</b><i>4</i></p>");
        Assert.Equal(["Warning Unconvertible All[1]", "Warning Unconvertible All[2]"], Issues.All(result));
        Assert.Equal(["1=1", "3=4"], Lines(result.Value.All));
        result = Skipped.Extract("<p><b>x</b><i>1</i></p><s><b>5</b><i>6</i></s>");
        Assert.Equal(["5=6"], Lines(result.Value.All));
        Assert.Equal(1, result.Sources["All"]!.Index);
    }

    [Fact]
    public void Extract_DictionaryWithoutMatch_IsNullEmptyOrInitialiser()
    {
        Contracts page = Issues.Clean(Contracts.Extract(""));
        Assert.Null(page.Nullable);
        Assert.Empty(page.Empty);
        Assert.Equal(["k=v"], Lines(page.Kept));
        Assert.Equal(["a=1"], Lines(Issues.Clean(Contracts.Extract("<p><b>a</b><i>1</i></p>")).Kept));
    }

    [Fact]
    public void Extract_MoreEntriesThanMaxItems_GivesLimitReachedError() =>
        Issues.Single(Numbers.Extract("<p><b>a</b><i>1</i></p><p><b>b</b><i>2</i></p>", new HtmlContext { Limits = new HtmlLimits { MaxItems = 1 } }), "ByName", HtmlIssueKind.LimitReached);

    [Fact]
    public void Extract_KeyBeyondMaxTextLength_GivesLimitReachedError() =>
        Issues.Single(Numbers.Extract("<p><b>aaaa</b><i>1</i></p>", new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 3 } }), "ByName", HtmlIssueKind.LimitReached);

    /// <summary>As <c>match.querySelectorAll</c>: what is around is seen, and <c>:scope</c> is the match.</summary>
    [Fact]
    public void Extract_SelectorsOfKeyAndValue_MatchInsideTheEntry()
    {
        const string Html = "<main><div class=e><b>1</b><u>x</u><p><b>2</b><u>y</u></p><div class=e><b>3</b><u>z</u></div></div></main><div class=e><b>4</b><u>w</u></div>";
        Inside page = Issues.Clean(Inside.Extract(Html));
        IDocument document = new HtmlParser().ParseDocument(Html);
        Assert.Equal(Expected(document, "b", "u"), Lines(page.Plain));
        Assert.Equal(Expected(document, "main b", ".e .e u, p u"), Lines(page.Around));
        Assert.Equal(Expected(document, ":scope > p > b, :scope > .e > b", ":scope > p u"), Lines(page.Scoped));
        Assert.Equal(Expected(document, "b", ":scope:not(:has(p)) > u"), Lines(page.Ahead));
        Assert.Equal(Lines(page.Scoped), Lines(Issues.Clean(Inside.Extract(document)).Scoped));
    }

    [Fact]
    public void Extract_RecursiveDictionaries_AreRead()
    {
        Trees page = Issues.Clean(Trees.Extract("""
            <ul><li><b>a</b><ul><li><b>aa</b><ul></ul></li><li><b>ab</b><ul><li><b>aba</b><ul></ul></li></ul></li></ul></li><li><b>b</b><ul></ul></li></ul>
            <ul><li><b>c</b><ul></ul></li></ul>
            """));
        Assert.Equal(["a(aa()ab(aba()))b()", "aa()ab(aba())", "", "aba()", "", "", "c()", ""], page.All.Select(static t => t.Print()));
    }

    [Fact]
    public void Extract_DictionaryWithRoot_ReadsEntriesInsideIt() =>
        Assert.Equal(["b=2"], Lines(Issues.Clean(Rooted.Extract("<p><b>a</b><i>1</i></p><main><p><b>b</b><i>2</i></p></main>")).All));

    [Fact]
    public void Extract_20000ScopedEntries_TakesLessThan20Seconds()
    {
        var html = new StringBuilder();

        for (int i = 0; i < 20_000; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=e><p><b>{i}</b><u>{i}</u></p></div>");
        }

        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(20_000, Issues.Clean(Inside.Extract(html.ToString())).Scoped.Count);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Extract_JsonLdObject_IsADictionary()
    {
        Linked page = Issues.Clean(Linked.Extract("""
            <script type="application/ld+json">
            {"@type": "Product", "@id": "#p", "offers": {"@type": "Offer", "price": 1.5, "seller": {"name": "Shop"}, "tags": ["", "x"], "none": null, "price": 2}}
            </script>
            """));
        Assert.Equal(["price=2", "seller=Shop", "tags=x"], Lines(page.Texts));
        Assert.Equal(["price=2", "seller=Shop", "tags=x", "none="], Lines(page.Optional));
    }

    [Fact]
    public void Extract_InvalidJsonLdMember_HasIndexOfTheMember() =>
        Assert.Equal(["Error Unconvertible All[1]"], Issues.All(LinkedNumbers.Extract("<script type=\"application/ld+json\">{\"a\": {\"@type\": \"T\", \"x\": 1, \"y\": \"z\"}}</script>")));

    [Fact]
    public void Descriptor_Dictionary_DescribesItsEntries()
    {
        HtmlMemberDescriptor member = Optional.Descriptor.Members.Single(static m => m.Name == "Numbers");
        Assert.Same(typeof(KeyValuePair<string, int?>), member.Type);
        Assert.True(member.IsList);
        Assert.False(member.IsRequired);
        Assert.Null(member.Schema);
        Assert.Same(Part.Descriptor, Optional.Descriptor.Members.Single(static m => m.Name == "Nested").Schema);
        Assert.Equal("[Css(\"p\", Key = \"b\", Value = \"i\")]", member.Sources[0].ToString());
    }

    private static string[] Expected(IDocument document, string key, string value)
    {
        var all = new Dictionary<string, string>();

        foreach (IElement match in document.QuerySelectorAll(".e"))
        {
            List<IElement> elements = [.. match.Descendants<IElement>()];
            List<int> keys = [.. All(match, key).Select(element => elements.IndexOf(element))];
            List<int> values = [.. All(match, value).Select(element => elements.IndexOf(element))];

            for (int i = 0; i < keys.Count; i++)
            {
                int end = i + 1 < keys.Count ? keys[i + 1] : int.MaxValue;

                if (values.Where(v => keys.Count == 1 || (v > keys[i] && v < end)).Select(v => elements[v].TextContent).FirstOrDefault() is { } text)
                {
                    all.TryAdd(elements[keys[i]].TextContent, text);
                }
            }
        }

        return Lines(all);
    }

    /// <summary>What AngleSharp takes for <c>:scope</c> is not to be relied on, so the match is marked.</summary>
    private static IElement[] All(IElement match, string selector)
    {
        match.SetAttribute("data-scope", "");
        IElement[] found = [.. match.QuerySelectorAll(selector.Replace(":scope", "[data-scope]", StringComparison.Ordinal))];
        match.RemoveAttribute("data-scope");
        return found;
    }

    private static string[] Lines<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> entries) => [.. entries.Select(static e => FormattableString.Invariant($"{e.Key}={e.Value}"))];

    public enum Color
    {
        Blue,
        [System.ComponentModel.Description("dark blue")]
        Dark,
    }

    [HtmlSchema]
    private sealed partial class Specs
    {
        [Css("tr", Key = "th", Value = "td")]
        public Dictionary<string, string> All { get; init; } = null!;

        [Css("tr", Key = "th", Value = "td")]
        public required IDictionary<string, string> Interface { get; init; }

        [Css("tr", Key = "th", Value = "td")]
        public IReadOnlyDictionary<string, string> ReadOnly { get; set; } = new Dictionary<string, string>();
    }

    [HtmlSchema]
    private sealed partial class Numbers
    {
        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, int> ByName { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Optional
    {
        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, string?> Texts { get; init; } = [];

        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, int?> Numbers { get; init; } = [];

        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, Part?> Nested { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial record Part
    {
        [Self]
        public int? Number { get; init; }
    }

    [HtmlSchema(Culture = "fr")]
    private sealed partial class Keys
    {
        [Css("p", Key = "b", Value = "i", Format = "d MMMM yyyy")]
        public Dictionary<DateOnly, int> ByDay { get; init; } = [];

        [Css("s", Key = "b", Value = "i")]
        public Dictionary<int, string> ByNumber { get; init; } = [];

        [Css("u", Key = "b", Value = "i")]
        public Dictionary<Uri, Color> ByUri { get; init; } = [];

        [Css("q", Key = "b", Value = "i")]
        public Dictionary<Color, string> ByColor { get; init; } = [];
    }

    [HtmlSchema(Culture = "de")]
    private sealed partial class Options
    {
        [Css("p", Key = "b", Value = "i", Attr = "data-v")]
        public Dictionary<int, decimal> Attributes { get; init; } = [];

        [Css("s", Key = "b", Value = "i", Pattern = @"n(\d)")]
        public Dictionary<string, int> Patterns { get; init; } = [];

        [Css("u", Key = "b", Value = "i", Exclude = "em")]
        public Dictionary<string, int> Excluded { get; init; } = [];

        [Css("q", Key = "b", Value = "i", At = "1..")]
        public Dictionary<string, int> Range { get; init; } = [];

        [Css("li", Key = "b", Value = "i")]
        public Dictionary<string, bool> Presence { get; init; } = [];

        [Css("li", Key = "b", Value = "i", Pattern = "yes")]
        public Dictionary<string, bool> Truth { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Made
    {
        [Css("p", Key = "b", Value = "i", Using = nameof(LengthOf))]
        public Dictionary<string, int> Lengths { get; init; } = [];

        [Css("p", Key = "b", Value = "i", Using = nameof(NameOf))]
        public Dictionary<string, string> Names { get; init; } = [];

        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, IElement> Elements { get; init; } = [];

        private static int LengthOf(string text) => text.Length;

        private static string NameOf(IElement element) => element.TagName;
    }

    [HtmlSchema]
    private sealed partial class Sections
    {
        [Css("section", Key = "h2", Value = "div")]
        public Dictionary<string, Paragraph> All { get; init; } = [];

        [Css("section", Key = "h2", Value = "div"), Css("aside", Key = "b", Value = "div"), Items(SkipInvalid = true)]
        public Dictionary<string, Paragraph> Valid { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial record Paragraph
    {
        [Css("p")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Several
    {
        [Css("p", Key = "b", Value = "i"), Css("s", Key = "b", Value = "i"), Css("u", Key = "b", Value = "i")]
        public Dictionary<string, int> First { get; init; } = [];

        [Css("s", Key = "b", Value = "i"), Css("u", Key = "b", Value = "i"), Items(Combine = true)]
        public Dictionary<string, int> Combined { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Counted
    {
        [Css("p", Key = "b", Value = "i"), Items(Min = 2, Max = 3)]
        public required Dictionary<string, int> All { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Skipped
    {
        [Css("p", Key = "b", Value = "i"), Css("s", Key = "b", Value = "i"), Items(SkipInvalid = true)]
        public Dictionary<int, int> All { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Contracts
    {
        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, string>? Nullable { get; init; }

        [Css("p", Key = "b", Value = "i")]
        public required Dictionary<string, string> Empty { get; init; }

        [Css("p", Key = "b", Value = "i")]
        public Dictionary<string, string> Kept { get; init; } = new() { ["k"] = "v" };
    }

    [HtmlSchema]
    private sealed partial class Inside
    {
        [Css(".e", Key = "b", Value = "u")]
        public Dictionary<string, string> Plain { get; init; } = [];

        [Css(".e", Key = "main b", Value = ".e .e u, p u")]
        public Dictionary<string, string> Around { get; init; } = [];

        [Css(".e", Key = ":scope > p > b, :scope > .e > b", Value = ":scope > p u")]
        public Dictionary<string, string> Scoped { get; init; } = [];

        [Css(".e", Key = "b", Value = ":scope:not(:has(p)) > u")]
        public Dictionary<string, string> Ahead { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Trees
    {
        [Css("ul")]
        public List<Tree> All { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Tree
    {
        [Css(":scope > li", Key = ":scope > b", Value = ":scope > ul")]
        public Dictionary<string, Tree> Inner { get; init; } = [];

        public string Print() => string.Concat(Inner.Select(static p => p.Key + "(" + p.Value.Print() + ")"));
    }

    [HtmlSchema(Root = "main")]
    private sealed partial class Rooted
    {
        [Css("p", Key = "b", Value = ":scope > i")]
        public Dictionary<string, string> All { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Linked
    {
        [JsonLd("offers")]
        public Dictionary<string, string> Texts { get; init; } = [];

        [JsonLd("offers")]
        public Dictionary<string, string?> Optional { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class LinkedNumbers
    {
        [JsonLd("a")]
        public Dictionary<string, int> All { get; init; } = [];
    }
}
