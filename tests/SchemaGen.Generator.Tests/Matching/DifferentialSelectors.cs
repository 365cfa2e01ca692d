using System.Collections.Generic;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>The selectors of the differential suite.</summary>
internal static class DifferentialSelectors
{
    /// <summary>Those for which AngleSharp does what the standards say, on every page.</summary>
    public static IReadOnlyList<string> Same { get; } =
    [
        "*", "*|*", "p", "P", "div", "li", "svg", "a", "lineargradient", "linearGradient", "foreignObject", "Item", "item", "x-y", "td", "b", "html", "body", "nosuch",
        ".a", ".b", ".a.b", "p.a", "*.a", ".A", ".é", ".مقال", ".👍", ".\\31 a", ".-b", ".n7", ".a:not(.b)",
        "#p1", "#top", "#العنوان", "#x", "div#x", "p#x", "#x\\:y\\.z", "#nosuch",
        "[title]", "[TITLE]", "[title=hello]", "[title='Hello World']", "[title=\"hello\" i]", "[title=HELLO i]", "[data-x~=b]", "[data-x|=a]", "[data-x^=a]", "[data-x$=b]", "[data-x*='-']", "[data-x='']",
        "[data-x^='']", "[data-x$='']", "[data-x*='']", "[data-x~='']", "[data-x~='a b']", "[type=text]", "[type=TEXT]", "[type=text s]", "[rel=tag]", "[target=_blank]", "[align=center]", "[hidden]",
        "[class]", "[class='']", "[class~=a]", "[id='a b']", "[viewBox]", "[gradientUnits=userSpaceOnUse]", "[y='quo\"te']", "[x='line\\a feed']", "p[class*=a][class*=b]", "a[href^='https://']", "a[href$='#f']", "[lang|=en]", "[*|href='#y']",
        "article p", "article > p", "h1 + p", "h2 + p", "h2 ~ p", "p + p", "p ~ p", "p + p + p", "li > ul > li", "li li", "li li li", "ul li > ol li", "div div div div div div p", ".a > .b > .c", ".a .b .c", "div > div", ".a + .b", ".a ~ .b", ".b ~ .a ~ .b", "section > .comment > .replies > .comment",
        "table td", "table > td", "tr + tr > td", "td ~ td", "tbody tr td table td", "svg circle", "svg > a > circle", "svg p", "math p", "body > *", "html body p", "* *", "* > *", "* + *", "* ~ *", "div *", "div > p, span, b", "p, p", "p, .a, #x", "i, b, i",
        "p:first-child", "p:last-child", "p:only-child", "li:first-child", "li:last-child", "li:only-child", "body :first-child", "body :last-child", "td:first-child", "tr:last-child td", "p:first-of-type", "p:last-of-type", "p:only-of-type", "body :first-of-type", "body :only-of-type", "circle:last-of-type",
        "li:nth-child(1)", "li:nth-child(2)", "li:nth-child(odd)", "li:nth-child(even)", "li:nth-child(2n+1)", "li:nth-child(3n-1)", "li:nth-child(-n+2)", "li:nth-child(n)", "li:nth-child(0)", "li:nth-child(n+2)", "p:nth-child(3n)", "p:nth-child(-3n+7)", "li:nth-last-child(1)", "li:nth-last-child(-n+2)", "li:nth-last-child(even)",
        "p:nth-of-type(2)", "p:nth-of-type(odd)", "p:nth-last-of-type(2)", "b:nth-of-type(3n+1)", "i:nth-last-of-type(-n+5)", "td:nth-child(2)", "tr:nth-child(odd) td:nth-child(even)",
        "li:nth-child(1 of .a)", "li:nth-child(2 of .a)", "li:nth-child(odd of .a, .b)", "li:nth-last-child(1 of .b)", "p:nth-child(even of .a)", "p:nth-last-child(2n+1 of .b)",
        ":empty", "p:empty", ":not(:empty)", "li:empty", ":root", ":root > body", ":root body p", "p:not(:root)", ":is(h1, h2)", ":where(h1, h2) + p", ":is(.a, .b) > :is(p, li)", ":is()", "p:is(.a)", "p:not(.a, .b)", "p:not(.a):not(.b)", "p:not(div p)", "li:not(ul ul li)", ":is(ul > li, ol > li):not(.a)", "p:not(:first-child, :last-child)", ":not(*)", ":not(p)",
        "article:has(h2)", "ul:has(ul)", "li:has(> ul)", "li:has(+ li)", "p:has(~ ul)", "li:not(:has(ul))", "tr:has(td.b)", "p:has(b, i)", "div:has(.comment .comment)",
        ":any-link", ":link", "a:any-link", ":optional", ":lang(fr)", ":lang(ar)", "p:lang(zh-Hant)",
        "a[href]:not([href^='#'])", "h1.title.post-title", "ul.list > li:nth-child(n+2):not(:last-child)", "header a[rel~=author]", "meta[property='og:title']", "time[datetime]", "p > b", "p b.b", ".post p:not(.ads p)", "td[colspan]", "input[type=checkbox]", "select option", "optgroup > option", "fieldset fieldset", "form input[name=g]",
        "/* c */p/**/.a", " p ", "p\n>\tb", "p>b", "p+p", "p~p", "p:NOT(.a)", "LI:Nth-Child(ODD)",
    ];

    /// <summary>Those for which AngleSharp does not, with the paragraph of the standard and what AngleSharp 1.10.3 does.</summary>
    public static IReadOnlyList<(string Selector, string Standard, string AngleSharp)> Different { get; } =
    [
    ];
}
