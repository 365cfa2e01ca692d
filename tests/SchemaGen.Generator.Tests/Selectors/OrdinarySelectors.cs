using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Selectors as schemas of news pages have them.</summary>
internal static class OrdinarySelectors
{
    private static readonly string[] s_containers =
    [
        "article", "main", ".post", ".article-body", "#content", "section.story", "div.single > .inner", "[itemprop=articleBody]", ".entry-content", "main article", ".l-main .o-story",
        "div[data-component='text-block']", ".md\\:flex", "body.single", ".comment",
    ];

    private static readonly string[] s_parts =
    [
        "h1", "> h1", "h1 + p", "> p", "p:not(.ad)", "p > a[href]", "a[rel~=author]", "a[href^='/author/']", "time[datetime]", "figure > img", "figure figcaption", "ul > li", "li > a", "ul li:nth-child(n+2)", ".tags a",
        "blockquote > p", "table tr", "table > tbody > tr", "tr > td:first-child", "tr td a", "h2 ~ p", ".byline span", "span.date", "img[src*='/uploads/']", "picture > source[srcset]", "video > source", "> div > p", "p:last-of-type", "a:not([href*='#'])",
    ];

    private static readonly string[] s_own =
    [
        "h1", "title", "head > title", "head > meta[name=author]", "meta[property='og:title']", "meta[name='description'], meta[property='og:description']", "link[rel=canonical]", "head > link[rel='amphtml']", "html", "html[lang]", "body", "html > body", "html > head > title",
        "head > script[type='application/ld+json']", "script#__NEXT_DATA__", "noscript > img", "noscript img", "body > noscript img", "body > header", "body > main > article", ":root", ":root > body", ":scope", ":scope > p", ":scope > a + span", ":scope p", "*", "p", "a", "a > span", "a > h2",
        "a > div", "a h3", "a:has(> img)", "a:has(h2)", "article:has(time)", "li:has(> a[href])", "p:has(+ ul)", "h2:has(+ p)", "div:not(:has(p))", "ul.menu > li > a", "ul.menu > li > ul > li > a", "ol > li > p", "li > p", "li > div > p", "li p", "li > h3 > a", "li ul li", "dl > dt", "dl > dd",
        "dl > div > dt", "dt + dd", "dt ~ dd", "dd > a", "dd + dt", "p + p", "p ~ p", "p > br", "p > img", "p > em > strong", "p > span > a", "p > a > img", "p > strong:first-child", "p:empty", "p > button", "p > span > svg", "p svg path", "p math mi", "h1 > a", "h1 > span", "h2 > a > span", "h1 + h2", "h1 ~ div",
        "table", "table > caption", "table > thead > tr > th", "table > tbody > tr:nth-child(odd) > td", "table > tfoot td", "table > colgroup > col", "table td", "table th + td", "tr > th + td", "tr + tr", "tr:has(> th)", "thead + tbody", "tbody + tbody > tr", "tbody > tr", "tbody tr td", "td > table", "td > p", "td div",
        "td > a > img", "td ul > li", "th > a", "tr[data-id]", "table table", "table > * > tr", "form > table", "form > input", "form div > label", "fieldset > legend", "select > option", "select > optgroup > option", "select option:checked", "label > input", "label > span", "button > span", "button > svg > path",
        "textarea", "input[type=hidden]", "iframe[src*='youtube']", "iframe + p", "figure > iframe", "figure > a > img", "figure > picture > img", "figure > div > img", "figure > figcaption > p", "picture > source + img", "video > source[type='video/mp4']", "audio source", "svg", "svg > g > path", "svg > title", "svg title", "svg a",
        "a > svg", "a > svg > use", "svg text", "details > summary", "details > p", "summary > h3", "address > a", "address > p", "blockquote > footer", "blockquote > p > em", "section > h2", "section > header > h2", "section section", "div > div > div", "div div div", "nav > ul > li > a", "footer > p", "footer small",
        "aside > ul", "header > h1 + p", "center > img", "font > b", "b > font", "pre > code", "code > span", "ruby > rt", "ruby > rb + rt", "span[lang=ar]", ":lang(ar)", "p:lang(fr)", "[dir=rtl] p", ".a.b.c", "#id.class", "a#x[href]", "[data-x]", "[data-x='1' i]", "[class*='title']", "[class^='post-']", "[class$='-author']",
        "[id^=comment-]", "a[href$='.pdf']", "img:not([src^='data:'])", "p:contains('Read more')", "p:matches('^By ')", "li:nth-child(2n+1)", "li:nth-last-child(-n+3)", "li:first-child", "li:only-child", ":is(h1, h2) > a", ":is(article, section) :is(h2, h3)", ":where(.a, .b) p", "p:is(.lead, .intro)", ":not(li) > a",
        "my-element", "my-element > p", "x-card > a", "amp-img", "div > my-table", "slot > p", "custom-list > li", ".wp-block-table table tr", ".w-1\\/2", ".md\\:hidden", "esi\\:include", "g > a", "object > param", "object > embed", "map > area", "main > .wrap > article", "center > table td > font", "td[valign=top] > p > font",
        "marquee > a", "frameset > frame", "h1:first-of-type", ".comment .comment", ".comment > .replies > .comment", "time + time", "a + a", "img + em", "hr + p", "hr ~ p", "br + b", "option:nth-child(2)", "template", "ul > p", "body > p", "tr:first-child + tr", "form > p", "div:has(> table)", "td:has(a) + td", "figcaption > cite",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_own, .. s_containers.SelectMany(static c => s_parts.Select(p => c + " " + p))];
}
