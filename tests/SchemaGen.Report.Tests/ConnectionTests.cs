using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SchemaGen.Report.Tests.Browsers;

namespace SchemaGen.Report.Tests;

/// <summary>The connection of fields and elements.</summary>
public sealed class ConnectionTests(Chromium chromium) : ReportTest(chromium)
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head><title>T</title><meta property="og:site_name" content="The Site">
        <script type="application/ld+json">{"headline": "From data"}</script>
        <style>.secret { display: none } .far { height: 3000px } body { font: 16px/1.5 sans-serif }</style></head>
        <body><header><a href="https://example.test/" class="home">Home</a></header>
        <article><h1>The <em>title</em></h1><time datetime="2024-05-06T07:08Z">today</time><p class="secret">hidden</p><span class="views">many</span>
        <p>First <a href="https://example.test/a" target="_top">paragraph</a></p><div class="far"></div><p>Second</p></article>
        <ul><li class="tag">a</li><li class="tag"> </li><li class="tag">b</li></ul>
        <section><div class="comment"><b>Ann</b> <i>3</i></div><div class="comment"><i>4</i></div><div class="comment"><b>Bob</b></div></section></body></html>
        """;

    [Theory]
    [InlineData("h1")]
    [InlineData("time")]
    [InlineData("article > p:nth-of-type(2)")]
    [InlineData("article > p:nth-of-type(3)")]
    [InlineData(".tag:nth-of-type(1)")]
    [InlineData(".tag:nth-of-type(3)")]
    public async Task Outline_OfAField_SurroundsItsElement(string selector)
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        (double[] outline, double[] element) = await report.PlacesOfAsync(selector);
        AssertSurrounds(outline, element);
        Assert.Empty(report.Errors);
    }

    [Theory]
    [InlineData(900)]
    [InlineData(1900)]
    public async Task Outline_WindowOfAnotherWidth_MovesWithItsElement(int width)
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        await report.Page.SetViewportSizeAsync(width, 700);
        await report.Page.WaitForTimeoutAsync(300);
        (double[] outline, double[] element) = await report.PlacesOfAsync("article > p:nth-of-type(3)");
        AssertSurrounds(outline, element);
    }

    [Fact]
    public async Task Field_Clicked_ScrollsThePageToItsElement()
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        Assert.False(await IsInViewAsync(report, ".comment:nth-of-type(3)"));
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Comments])");
        await report.Page.Keyboard.PressAsync("ArrowRight");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Comments[1]", await report.ChosenAsync());
        await report.Page.WaitForFunctionAsync("() => { const rect = document.querySelector('iframe').contentDocument.querySelector('.comment:nth-of-type(3)').getBoundingClientRect(); return rect.top >= 0 && rect.bottom <= document.querySelector('iframe').clientHeight; }");
        Assert.Equal(["Bob"], await report.EvaluateAsync<string[]>("return [...view.querySelector('schemagen-overlay').shadowRoot.querySelectorAll('.box.chosen')].map((box) => [...view.querySelectorAll('*')].filter((other) => other.parentElement !== view.head || [...view.head.children].indexOf(other) > 1)[Number(box.dataset.element)].textContent.trim())"));
    }

    [Theory]
    [InlineData("h1", "Title")]
    [InlineData("h1 em", "Title")]
    [InlineData("article > p:nth-of-type(2) a", "Body")]
    [InlineData(".tag:nth-of-type(3)", "Tags[1]")]
    [InlineData(".comment:nth-of-type(3) b", "Comments[1].Author")]
    [InlineData(".comment:nth-of-type(1) i", "Comments[0].Score")]
    public async Task Element_Clicked_OpensItsField(string selector, string path)
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        await report.ClickInPageAsync(selector);
        Assert.Equal(path, await report.ChosenAsync());
        Assert.Equal(path, await report.Page.InnerTextAsync("#detail h2"));
        Assert.EndsWith("#/0/" + Uri.EscapeDataString(path), report.Page.Url, StringComparison.Ordinal);
        Assert.Empty(report.RequestsToOthers);
    }

    [Fact]
    public async Task Element_OfNoField_ChangesNothing()
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        await report.ClickInPageAsync(".home");
        Assert.Null(await report.ChosenAsync());
        Assert.Empty(report.RequestsToOthers);
        Assert.Equal(2, report.Page.Frames.Count);
    }

    [Fact]
    public async Task Detail_OfAFieldThatFellBack_NamesTheSourcesAndHowFarTheyMatch()
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Title])");
        string detail = await report.Page.InnerTextAsync("#detail");
        Assert.Contains("The title", detail, StringComparison.Ordinal);
        Assert.Contains("Matched nothing (1 element matches 'h1', which lacks the class 'old')", detail, StringComparison.Ordinal);
        Assert.Contains("Filled the field", detail, StringComparison.Ordinal);
        Assert.Contains("<h1>", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Site", "head", "In the head of the page")]
    [InlineData("Secret", "hidden", "Not visible on the page as it is shown")]
    [InlineData("Headline", "data", "The value comes from data in the page")]
    public async Task Field_WithoutAPlaceOnThePage_SaysWhy(string member, string mark, string reason)
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        string row = $"#fields .row:has(> .name[title={member}])";
        Assert.Equal(mark, await report.Page.InnerTextAsync(row + " .place"));
        await report.Page.ClickAsync(row);
        Assert.Contains(reason, await report.Page.InnerTextAsync("#detail"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Keyboard_Arrows_OpenCloseAndChooseFields()
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        await report.Page.FocusAsync("#fields [tabindex='0']");
        await report.Page.Keyboard.PressAsync("End");
        Assert.Equal("Comments", await report.ChosenAsync());
        await report.Page.Keyboard.PressAsync("ArrowRight");
        await report.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("Comments[0]", await report.ChosenAsync());
        await report.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("Comments", await report.ChosenAsync());
        await report.Page.Keyboard.PressAsync("ArrowLeft");
        await report.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("Body", await report.ChosenAsync());
        await report.Page.Keyboard.PressAsync("Home");
        Assert.Equal("Title", await report.ChosenAsync());
        await report.Page.Keyboard.PressAsync("t");
        Assert.Equal("Tags", await report.ChosenAsync());
        await report.Page.Keyboard.PressAsync("Escape");
        Assert.Null(await report.ChosenAsync());
        Assert.True(await report.Page.IsHiddenAsync("#detail"));
    }

    [Fact]
    public async Task Keyboard_Enter_GoesToTheNextElement()
    {
        await using OpenReport report = await ReportOfAsync(ValidPage);
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Body])");
        Assert.Equal(0, await CurrentAsync(report));
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await CurrentAsync(report));
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await CurrentAsync(report));
        await report.Page.Keyboard.PressAsync("Shift+Enter");
        Assert.Equal(1, await CurrentAsync(report));
    }

    [Fact]
    public async Task Page_WithAnError_ShowsWhatWasReadAndTheIssue()
    {
        await using OpenReport report = await ReportOfAsync(Page);
        Assert.Contains("1 error", await report.Page.InnerTextAsync("#page-facts"), StringComparison.Ordinal);
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Title])");
        Assert.Contains("The title", await report.Page.InnerTextAsync("#detail"), StringComparison.Ordinal);
        Assert.Equal(1, await report.Page.Locator("#fields .row:has(> .name[title=Comments]) .state.error").CountAsync());
        Assert.Equal(1, await report.Page.Locator("#fields .row:has(> .name[title=Views]) .state.warning").CountAsync());
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Views])");
        Assert.Contains("'many'", (await report.Page.InnerTextAsync("#detail .issue")).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>The page without the comment that lacks its author.</summary>
    private static string ValidPage => Page.Replace("<div class=\"comment\"><i>4</i></div>", "<div></div>", StringComparison.Ordinal);

    private static Task<int> CurrentAsync(OpenReport report) => report.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('#detail [data-element]')].findIndex((button) => button.getAttribute('aria-current') === 'true')");

    private static Task<bool> IsInViewAsync(OpenReport report, string selector) =>
        report.EvaluateAsync<bool>("const rect = view.querySelector(argument).getBoundingClientRect(); return rect.top >= 0 && rect.bottom <= document.querySelector('iframe').clientHeight;", selector);

    private static void AssertSurrounds(double[] outline, double[] element)
    {
        for (int i = 0; i < 4; i++)
        {
            double distance = (element[i] - outline[i]) * (i < 2 ? 1 : -1);
            Assert.True(distance is >= 0 and <= 5, string.Create(CultureInfo.InvariantCulture, $"side {i}: {string.Join(' ', outline)} around {string.Join(' ', element)}"));
        }
    }
}
