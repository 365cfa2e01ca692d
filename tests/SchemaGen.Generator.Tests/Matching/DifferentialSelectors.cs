using System.Collections.Generic;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>The selectors of the differential suite.</summary>
internal static class DifferentialSelectors
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
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

        // Where AngleSharp is known to differ.
        "html:first-child", ":root:nth-child(1)", ":root:last-child", "html:only-child", "html:only-of-type", "html:nth-last-of-type(1)", "html:nth-child(1 of html)",
        ":dir(rtl)", ":dir(ltr)", "p:dir(rtl)", ":dir(bogus)", ":lang(en)", ":lang('')", ":lang('fr', de)", ":lang('*-DE')", ":lang(de-DE)", ":lang(zh-TW)", ":lang('*')", ":lang(it)", "p:lang(es)",
        ":disabled", ":enabled", ":default", ":indeterminate", ":checked", "option:checked", ":required", ":read-write", ":read-only", "input:read-write", ":placeholder-shown", ":open", ":defined", ":not(:defined)", "fieldset:disabled", "option:disabled", "optgroup:enabled",
        "p:has(div b)", "li:has(ul li)", ":has(> a, > b)", "div:has( > p)", "article:has(:scope p)", "p:has(+ p, ~ ul)", ":has(:is(.a .b))", ":not(:has(:nth-last-child(odd of .b)))", ":nth-last-child(2 of :has(b)):has(i)", "li:has(~ li:nth-child(3))", "section:has(.comment > .replies + *, .replies .replies)", "div:has(p:nth-child(2))",
        ":scope", ":scope > body", ":scope > *", ":is(:scope > *, li)", ":scope p", "[title='HELLO' i]", "[name='é' i]", "[data-x|='']", "[x='li\\\nne\\a feed']", "[href]", "[|href]", "[*|href]", "[*|lang]", "[xml\\:lang]", "#body", "#BODY", ".foo", ".FOO", ".É", "#p2",
        ":nth-child(n-5)", ":nth-child(n- 1)", "li:nth-child(99999999999)", "li:nth-child(-1n + 2)", "li:nth-child(+3n - 2)", "p:not(:not(.a))", "p:not(:is(:not(.a)))", ".--c", ":is(p, !!)", ":is(p,)", ":is(div:unknown, p)", ":is(> p)", "|a", "|Item", "*|p", "|*", "u+a", "b+i",
        ":contains(read more)", "p:contains('READ')", ":containsOwn(more)", "p:matches('^[0-9]+$')", ":matchesOwn(\\d)", "div:contains(so)", "script:contains(script)", ":contains(nosuch)", "p:contains('price: 12 €')",
        ":only-of-type", ":nth-last-of-type(2n)", "body > :nth-child(2 of p, div)", ":first-child:last-child", ":is(svg, math) *", "circle:nth-of-type(2)", "a:link", "svg a:any-link", "[type='Text' i]", "rect[type=Text]", "[viewbox]", "[VIEWBOX]",
        "p:where(.a, .b):not(:empty)", ":not(:is(h1, h2)) > p + :is(p, div)", ".comment:not(.comment .comment) > p", "li:nth-child(2n):nth-last-child(2n+1)", "li:nth-child(even of :not(.a))", "li:nth-last-child(-n+2 of ul > li)", "td:nth-child(1 of .b, td + td)", "tr:nth-last-child(2) > td:first-child", "* > :empty:not(br, img)",
    ];
}
