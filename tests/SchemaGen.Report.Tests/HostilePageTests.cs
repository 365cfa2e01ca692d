using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using SchemaGen.Report.Tests.Browsers;

namespace SchemaGen.Report.Tests;

/// <summary>Pages that try to run scripts, to load, to navigate, or to break out of their frame.</summary>
public sealed class HostilePageTests(Chromium chromium) : ReportTest(chromium)
{
    private const string Server = "SERVER";

    private const string Html = """
        <!doctype html><html onclick="hacked()" manifest="SERVER/manifest"><head><base href="SERVER/base/" target="_top"><title>Hostile</title>
        <meta http-equiv="refresh" content="0;url=SERVER/refresh"><meta http-equiv="Content-Security-Policy" content="default-src *"><meta http-equiv="set-cookie" content="a=b">
        <script>hacked()</script><script src="SERVER/script.js"></script><script type="module" src="SERVER/module.js"></script>
        <link rel="stylesheet" href="SERVER/style.css"><link rel="preload" as="image" href="SERVER/preload"><link rel="dns-prefetch" href="SERVER"><link rel="preconnect" href="SERVER"><link rel="icon" href="SERVER/icon"><link rel="import" href="SERVER/import">
        <style>@import url(SERVER/import.css); @font-face { font-family: x; src: url(SERVER/font) } body { font-family: x; background: url(SERVER/background); cursor: url(SERVER/cursor), auto }
        h1::before { content: url(SERVER/content) } h1 { mask-image: url(SERVER/mask); filter: url(SERVER/filter.svg#a); list-style: url(SERVER/list); border-image: url(SERVER/border) 1 } * { pointer-events: auto }
        schemagen-overlay { display: none !important } </style></head>
        <body onload="hacked()" background="SERVER/body" onpageshow="hacked()">
        <h1 onmouseover="hacked()" onclick="hacked()" style="background: url(SERVER/inline)" tabindex="0" autofocus onfocus="hacked()">Title &lt;/iframe> &lt;/script>&lt;script>hacked()&lt;/script> --></h1>
        </iframe></script>--><!-- x --!> <!-- --> ]]>
        <img src="SERVER/image" onerror="hacked()" srcset="SERVER/srcset 2x"><img src="x" onerror="hacked()"><picture><source srcset="SERVER/source"><img src="SERVER/picture"></picture>
        <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='hacked()'><script>hacked()</script><image href='SERVER/svg-in-image'/></svg>">
        <input type="image" src="SERVER/input"><video src="SERVER/video" poster="SERVER/poster" autoplay controls><track src="SERVER/track" default></video><audio src="SERVER/audio" autoplay></audio>
        <iframe src="SERVER/frame"></iframe><iframe srcdoc="<script>parent.hacked()</script><img src='SERVER/srcdoc'>"></iframe><iframe src="javascript:parent.hacked()"></iframe>
        <object data="SERVER/object"><p class="tag">In an object</p></object><embed src="SERVER/embed"><applet code="SERVER/applet"></applet>
        <form action="SERVER/form" method="post"><input name="a" value="b"><button class="send" formaction="SERVER/formaction">Send</button><input type="submit" class="submit" value="Submit"></form>
        <p><a class="link js" href="javascript:hacked()">js</a> <a class="link top" href="SERVER/top" target="_top">top</a> <a class="link blank" href="SERVER/blank" target="_blank">blank</a> <a class="link self" href="SERVER/self" ping="SERVER/ping">self</a> <a class="link hash" href="#x">hash</a> <a class="link download" href="SERVER/download" download>download</a> <a class="link data" href="data:text/html,<script>hacked()</script>">data</a></p>
        <svg width="200" height="60" onload="hacked()"><script>hacked()</script><image href="SERVER/svg-image" width="10" height="10"/><use href="SERVER/use.svg#a"/><a class="link svg" href="javascript:hacked()" xlink:href="SERVER/svg-link"><text y="20">svg</text></a><animate attributeName="href" to="SERVER/animate" onbegin="hacked()"/><set attributeName="onclick" to="hacked()"/><foreignObject width="90" height="30"><body xmlns="http://www.w3.org/1999/xhtml" onload="hacked()"><img src="SERVER/foreign" onerror="hacked()"></body></foreignObject></svg>
        <math><mtext href="SERVER/math"><mglyph src="SERVER/mglyph"></mtext></math>
        <details open ontoggle="hacked()"><summary>Details</summary></details><marquee onstart="hacked()">m</marquee><dialog open onclose="hacked()">d</dialog>
        <noscript><img src="SERVER/noscript"></noscript><template><script>hacked()</script></template>
        <p class="tag" style="position: fixed; inset: 0; opacity: .01; z-index: 2147483647">a cover</p><p class="tag">&#x202E;desrever&#x2066; \u003c/script> ${hacked()} {{script}} {{index}}</p>
        <table><tr><td><script>hacked()</script></table><plaintext></body></html>
        """;

    [Fact]
    public async Task Page_ThatTriesEverything_RunsAndLoadsNothing()
    {
        var requests = new ConcurrentQueue<string>();
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            requests.Enqueue(context.Request.Path);
            return context.Response.WriteAsync("hacked()");
        });

        await using OpenReport report = await ReportOfAsync(Html.Replace(Server, server.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal));
        await report.Page.EvaluateAsync("() => { window.hacked = () => { window.isHacked = true; }; document.querySelector('iframe').contentWindow.hacked = window.hacked; }");
        await report.Page.WaitForTimeoutAsync(500);

        // The cover over the page is the element that is clicked; everything else is clicked by a script as well, as the keyboard would.
        Assert.Equal(0, await report.EvaluateAsync<int>("for (const element of view.querySelectorAll('a, button, input, summary, form, h1, svg, svg *')) { element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })); element.focus?.(); } return 0;"));
        await report.ClickInPageAsync(".link.top");
        await report.EvaluateAsync<bool>("view.querySelector('[style*=fixed]').style.display = 'none'; return true;");

        foreach (string link in (string[])[".link.js", ".link.top", ".link.blank", ".link.self", ".link.hash", ".link.download", ".link.data", ".link.svg", ".send", ".submit", "summary"])
        {
            await report.ClickInPageAsync(link);
        }

        await report.Page.WaitForTimeoutAsync(500);
        Assert.Empty(requests);
        Assert.Empty(report.RequestsToOthers);
        Assert.Empty(report.Errors);
        Assert.False(await report.Page.EvaluateAsync<bool>("() => window.isHacked === true"));
        Assert.Equal(2, report.Page.Frames.Count);
        Assert.StartsWith("file:", report.Page.Url, StringComparison.Ordinal);
        Assert.Equal("about:srcdoc", report.Page.Frames[1].Url);
        Assert.DoesNotContain("Hostile", await report.Page.TitleAsync(), StringComparison.Ordinal);
        // The first wall is not needed where the second one holds.
        Assert.DoesNotContain(report.Messages, static message => message.Contains("script", StringComparison.OrdinalIgnoreCase) && !message.Contains("style", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Page_WithoutTheRulesOfTheView_StillRunsAndLoadsNothing()
    {
        var requests = new ConcurrentQueue<string>();
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            requests.Enqueue(context.Request.Path);
            return context.Response.WriteAsync("hacked()");
        });

        await using OpenReport report = await ReportOfAsync("<h1>Title</h1>");
        string html = Html.Replace(Server, server.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        await report.Page.EvaluateAsync("(html) => { window.hacked = () => { window.isHacked = true; }; const view = document.querySelector('iframe').contentDocument; view.body.innerHTML = html; for (const script of view.querySelectorAll('script')) { const copy = view.createElement('script'); copy.textContent = 'parent.hacked()'; script.replaceWith(copy); } }", html);
        await report.Page.WaitForTimeoutAsync(500);
        await report.EvaluateAsync<bool>("view.querySelector('[style*=fixed]').remove(); for (const link of view.querySelectorAll('a')) link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); view.querySelector('.link.self').click(); return true;");
        await report.Page.WaitForTimeoutAsync(500);
        Assert.Empty(requests);
        Assert.Empty(report.Errors);
        Assert.False(await report.Page.EvaluateAsync<bool>("() => window.isHacked === true"));
        Assert.StartsWith("file:", report.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_WithControlCharacters_ShowsThemAndDoesNotReorder()
    {
        await using OpenReport report = await ReportOfAsync("<h1 title='a\u202Eb\u200Bc'>x&#x7;y</h1><p class=tag>&lt;img src=x onerror=alert(1)></p>");
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Title])");
        Assert.Equal(["U+0007"], await report.Page.Locator("#detail .text .control").AllInnerTextsAsync());
        Assert.Equal(["U+202E", "U+200B"], await report.Page.Locator("#detail .elements .control").AllInnerTextsAsync());
        Assert.Equal("isolate", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.row .value')).unicodeBidi"));
        Assert.Equal(0, await report.Page.Locator("#fields img, #detail img").CountAsync());
    }

    /// <summary>Trees that a parser would not make from their own HTML.</summary>
    [Theory]
    [InlineData("<table><p class=x>moved out<tr><td class=x>cell<table><tr><td class=x>inner</table></table>")]
    [InlineData("<p class=x>one<p class=x>two<div class=x>three</p class=x>four</div>")]
    [InlineData("<a class=x href=1>one<a class=x href=2>two</a></a><b><p class=x>bold</b> more</p>")]
    [InlineData("<button class=x>one<button class=x>two</button></button><form><form class=x></form><input class=x></form>")]
    [InlineData("<noscript><p class=x>no script</p></noscript><template><p class=x>never</p></template><p class=x>after</p>")]
    [InlineData("<select><option class=x>one<option class=x>two<optgroup><option class=x>three</select><p class=x>end")]
    [InlineData("<svg><p class=x>out<rect class=x></rect><foreignObject><p class=x>in</p></foreignObject></svg><math><mi class=x>m</mi></math>")]
    [InlineData("<head><noscript><link rel=stylesheet></noscript><title class=x>t</title></head><body class=x><h1 class=x>x</h1>")]
    [InlineData("<frameset class=x><frame src=a><frame src=b></frameset>")]
    [InlineData("<p class=x>before<xmp class=x><p>raw</p></xmp><listing class=x>\n\nx</listing><plaintext class=x><p>rest")]
    [InlineData("<h1><h2 class=x>nested</h2></h1><li class=x>a<li class=x>b<dd class=x>c<ruby class=x><rb>a<rt>b</ruby>")]
    [InlineData("<weird\"name class=x>odd</weird\"name><x:y class=x onclick=a>colon</x:y><p class=x @click=1 :a=2 \"quoted\">attributes</p>")]
    [InlineData("<textarea class=x>\n\n<p>text</textarea><iframe class=x><p>raw</iframe><object class=x><p class=x>fallback</p></object>")]
    public async Task View_OfAnyTree_HasTheElementsOfAngleSharp(string html)
    {
        await using OpenReport report = await ReportOfAsync(html, "Cell");
        IDocument document = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue }).ParseDocument(html);
        List<IElement> expected = [.. document.All.Where(static element => !IsReplaced(element))];
        string[] actual = await report.EvaluateAsync<string[]>("""
            return [...view.querySelectorAll('*')]
              .filter((element) => !element.localName.startsWith('schemagen-') || element.localName === 'schemagen-unknown')
              .filter((element) => !(element.parentElement === view.head && [...view.head.children].indexOf(element) < 2))
              .map((element) => element.localName + ' ' + [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('').trim());
            """);
        Assert.Equal(expected.Select(static element => $"{NameOf(element)} {TextOf(element)}"), actual);

        int outlined = await report.EvaluateAsync<int>("return view.querySelector('schemagen-overlay').shadowRoot.querySelectorAll('.box').length;");
        Assert.Equal(document.QuerySelectorAll(".x").Count(static element => element.TextContent.Trim().Length > 0), outlined);
        Assert.Empty(report.Errors);
    }

    [Fact]
    [Trait("Runs", "Once")]
    public async Task Page_WithAHundredThousandElements_ShowsPartsOfLongLists()
    {
        string html = "<h1>Many</h1>" + string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"<p class=tag><b>{i}</b></p>"));
        await using OpenReport report = await ReportOfAsync(html);
        Assert.StartsWith("50000 items", await report.Page.InnerTextAsync("#fields .row:has(> .name[title=Tags]) .value"), StringComparison.Ordinal);
        await report.Page.ClickAsync("#fields .row:has(> .name[title=Tags])");
        await report.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(51, await report.Page.Locator("#fields [aria-level='2']").CountAsync());
        await report.Page.Keyboard.PressAsync("End");
        await report.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("Comments", await report.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('#fields > li > .row > .name')].at(-1).title"));
    }

    private static bool IsReplaced(IElement element) => element.LocalName is "iframe" or "frame" or "object" or "link" or "title" or "template" or "meta" or "script" or "base";

    private static string NameOf(IElement element) => element.LocalName switch
    {
        "frameset" => "body",
        { } name when name.Contains('"', StringComparison.Ordinal) => "weird\"name",
        { } name => name,
    };

    private static string TextOf(IElement element) => element.LocalName is "html" ? string.Empty : string.Concat(element.ChildNodes.OfType<IText>().Select(static text => text.Data)).Trim();
}
