using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SchemaGen.Report.Tests.Browsers;

namespace SchemaGen.Report.Tests;

/// <summary>What readers see: contrast in both themes, direction, narrow windows.</summary>
public sealed class AppearanceTests(Chromium chromium) : ReportTest(chromium)
{
    private const string Page = """
        <h1>Title</h1><span class=views>many</span><p class=tag>one</p><p class=tag>two</p><div class=comment><b>Ann</b><i>3</i></div><article><p>A paragraph.</p></article>
        """;

    private const string RightToLeft = """
        <html dir="rtl" lang="ar"><h1>مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير في كل شهر من شهور السنة</h1><p class=tag>وسم</p><div style="width: 3000px"><p class=tag style="width: 100px; margin-right: 2500px">بعيد</p></div></html>
        """;

    /// <summary>WCAG 2.2, 1.4.3: texts have a contrast of 4.5 to their ground; 1.4.11: the swatches and marks have one of 3.</summary>
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Texts_OfBothThemes_HaveEnoughContrast(ColorScheme theme)
    {
        await using OpenReport report = await ReportOfAsync(Page, options: new BrowserNewContextOptions { ColorScheme = theme, ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Views])");
        string[] faults = await report.Page.EvaluateAsync<string[]>("""
            () => {
              const parse = (color) => { const c = document.createElement('canvas').getContext('2d', { willReadFrequently: true }); c.fillStyle = color; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data]; };
              const luminance = ([r, g, b]) => { const [x, y, z] = [r, g, b].map((v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * x + .7152 * y + .0722 * z; };
              const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m); return (x + .05) / (y + .05); };
              const ground = (element) => { for (let above = element; above; above = above.parentElement) { const color = parse(getComputedStyle(above).backgroundColor); if (color[3] === 255) return color; } return parse('white'); };
              const faults = [];
              for (const element of document.querySelectorAll('#page *')) {
                if (!element.checkVisibility() || element.localName === 'iframe') continue;
                if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && element.getBoundingClientRect().width > 2) {
                  const value = contrast(parse(getComputedStyle(element).color), ground(element));
                  if (value < 4.5) faults.push(`${element.className || element.localName}: ${value.toFixed(2)} '${element.textContent.slice(0, 20)}'`);
                }
                if (element.classList.contains('swatch')) {
                  const value = contrast(parse(getComputedStyle(element).borderTopColor), ground(element));
                  if (value < 3) faults.push(`swatch: ${value.toFixed(2)}`);
                }
              }
              return faults;
            }
            """);
        Assert.Empty(faults);
        Assert.Equal(theme == ColorScheme.Dark, await report.Page.EvaluateAsync<bool>("() => getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)'"));
        // Pages stay on a light ground.
        Assert.Equal("rgb(255, 255, 255)", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('iframe')).backgroundColor"));
    }

    [Fact]
    public async Task Labels_OfAllColours_HaveEnoughContrast()
    {
        await using OpenReport report = await ReportOfAsync(Page);
        string[] colours = await report.EvaluateAsync<string[]>("return [...document.styleSheets[0].cssRules[0].style].filter((name) => name.startsWith('--field-')).map((name) => getComputedStyle(document.documentElement).getPropertyValue(name));");
        Assert.Equal(8, colours.Length);
        string script = RepositoryFiles.Read("src/SchemaGen.Tool/Reporting/Assets/view.js");
        // The labels in the page have the colours of the light theme.
        Assert.Contains($"[{string.Join(", ", Array.ConvertAll(colours, static colour => $"'{colour.Trim()}'"))}]", script, StringComparison.Ordinal);
        Assert.All(colours, static colour => Assert.True(ContrastToWhite(colour.Trim()) >= 4.5, colour));
    }

    [Fact]
    public async Task RightToLeftPage_LabelsAndValues_BeginOnTheRight()
    {
        await using OpenReport report = await ReportOfAsync(RightToLeft);
        double[] sides = await report.EvaluateAsync<double[]>("""
            const root = view.querySelector('schemagen-overlay').shadowRoot;
            const label = [...root.querySelectorAll('.label')].find((one) => one.textContent === 'Title').getBoundingClientRect();
            const title = view.querySelector('h1').getBoundingClientRect();
            return [label.right, title.right];
            """);
        Assert.InRange(sides[0], sides[1] - 6, sides[1] + 6);
        Assert.Equal("rtl", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#fields .row:has(> .name[title=Title]) .value')).direction"));

        // An element to the left of the beginning can be scrolled to in such a page.
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Tags])");
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.WaitForFunctionAsync("() => { const rect = document.querySelector('iframe').contentDocument.querySelector('div .tag').getBoundingClientRect(); return rect.left >= 0 && rect.right <= document.querySelector('iframe').clientWidth; }");
        (double[] outline, double[] element) = await report.PlacesOfAsync("div .tag");
        Assert.InRange(element[0] - outline[0], 0, 5);
    }

    [Theory]
    [InlineData(390, 800)]
    [InlineData(760, 500)]
    public async Task NarrowWindow_Everything_IsInReach(int width, int height)
    {
        await using OpenReport report = await ReportOfAsync(Page, options: new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        Assert.True(await report.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"));
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Tags])");
        Assert.True(await report.Page.IsVisibleAsync("#detail h2"));
        Assert.True(await report.Page.EvaluateAsync<bool>("() => document.querySelector('iframe').clientHeight > 100 && document.querySelector('#fields').clientHeight > 60"));
    }

    [Fact]
    public async Task Page_ReducedMotion_ScrollsAtOnce()
    {
        await using OpenReport report = await ReportOfAsync("<h1>Title</h1><div style='height: 5000px'></div><p class=tag>far</p>", options: new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        Assert.True(await report.Page.EvaluateAsync<bool>("() => { document.querySelector('#fields .row:has(> .name[title=Tags])').click(); return document.querySelector('iframe').contentWindow.scrollY > 3000; }"));
    }

    private static double ContrastToWhite(string colour)
    {
        double Channel(int start)
        {
            double value = Convert.ToInt32(colour.Substring(start, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 1.05 / ((0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5)) + 0.05);
    }
}
