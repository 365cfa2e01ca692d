using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Html;

namespace SchemaGen.Tests.Limits;

/// <summary>Pages that take AngleSharp's parser much time or memory, by name and length.</summary>
internal static class ElementPages
{
    /// <summary>The families of <see cref="HostilePages"/>, and those that are as deep as allowed and then make the parser search the open elements for each tag.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Families { get; } = new Dictionary<string, Func<int, string>>(HostilePages.Families, StringComparer.Ordinal)
    {
        ["paragraphs in 500 div"] = Deep("<div>", 500, "</p>"),
        ["foreign end tags in 500 elements"] = Deep("<svg><g>", 250, "</a>"),
        ["list items in 500 span"] = Deep("<span>", 500, "<li>"),
        ["buttons in 250 dd"] = Deep("<dl><dd>", 250, "<button>"),
        ["buttons and optgroups in 380 g"] = Deep("<g></mi></nobr><!---->", 380, "<button><optgroup a></li><?a>"),
        ["buttons in 245 lists"] = Deep("<tr><u a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j=10><ul>\0", 245, "</template><button><col>"),
        ["tables in 490 address"] = Deep("</></a><address>", 490, "<g id=x><button></g><table><input id=x><?a>"),
        ["links in 460 ruby"] = Deep("<col> <ruby>", 460, "<a><button><body></p>"),
        ["paragraphs and stray end tags in 500 div"] = Deep("<div>", 500, "<p></x></p>"),
        ["formatting in 500 formatting elements"] = Deep("<b><i>", 250, "</x><p>"),
        ["headings in 340 sections"] = Deep("<section>", 340, "<h1></h2>"),
    };

    private static Func<int, string> Deep(string outer, int count, string unit) =>
        length => string.Concat(Enumerable.Repeat(outer, count)) + string.Concat(Enumerable.Repeat(unit, (length - (outer.Length * count)) / unit.Length));
}
