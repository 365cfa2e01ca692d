using System.Collections.Generic;
using System.Linq;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Pages of different shapes.</summary>
internal static class Pages
{
    private const string Doctype = "<!doctype html>";

    /// <summary>The pages that selectors are tried on, with what they are called.</summary>
    public static IReadOnlyList<(string Name, INode Root)> All { get; } =
    [
        ("article", Document(Doctype + """
            <html lang="fr-CA"><head><title>T</title><meta property="og:title" content="x"><link rel="stylesheet" href="s.css"></head><body class="single post">
            <header id="top"><h1 class="title post-title">Title One</h1><p class="by">By <a rel="author" href="/a">Ann</a> <time datetime="2024-01-02">2 Jan</time></p></header>
            <article class="post" id="p1" data-id="17"><p class="lead a">Read more here</p><p class="a b">Second <b class="b">bold</b> <i>it</i></p><!-- c --><div class="ads"><p class="a">ad</p></div><p>Third</p>
            <h2 class="b">Sub</h2><p class="b">After sub</p><ul class="list"><li class="a">one</li><li class="b">two</li><li class="a b">three <a href="#x">x</a></li><li></li><li> </li></ul></article>
            <aside><a href="/1" class="more">more</a><a class="more">none</a></aside><footer><p>end</p></footer></body></html>
            """)),
        ("table", Document(Doctype + """
            <table class="a" id="t"><caption>cap</caption><thead><tr><th>h1<th>h2<th>h3</thead><tbody><tr class="odd"><td>1<td class="b">2<td>3<tr class="even b"><td colspan="2">4<td>5<tr class="odd"><td><table><tr><td class="a">in</table><td><td>8</tbody><tfoot><tr><td>f</table><p>after
            """)),
        ("nested lists", Document(Doctype + """
            <ul class="a"><li>1<ul class="b"><li class="a">1.1<ol><li>1.1.1<li class="b">1.1.2</ol><li>1.2</ul><li class="a b">2<ul></ul><li>3<ul><li>3.1<li class="a">3.2<li>3.3</ul></ul><ol><li class="x">1<li>2</ol>
            """)),
        ("comments", Document(Doctype + """
            <section class="comments"><div class="comment a" id="c1"><p>t1</p><div class="replies"><div class="comment b" id="c2"><p>t2</p><div class="replies"><div class="comment" id="c3"><p class="a">t3</p></div></div></div><div class="comment" id="c4"><p>t4</p></div></div></div><div class="comment" id="c5"><p>t5</p></div></section>
            """)),
        ("form", Document(Doctype + """
            <form id="f1"><fieldset disabled id="fs1"><legend><input id="l1" required> x</legend><legend><input id="l2"></legend><input id="i1" type="text"><fieldset id="fs2"><legend><button id="b0">n</button></legend><select id="s0"><option id="o0">a</select></fieldset></fieldset>
            <input type="checkbox" checked id="k1"><input type="checkbox" id="k2" required><input type="radio" name="g" id="r1"><input type="radio" name="g" id="r2"><input type="radio" name="h" checked id="r3"><input type="radio" name="h" checked id="r4"><input type="radio" id="r5">
            <input placeholder="p" id="p1"><input placeholder="p" value="v" id="p2"><textarea placeholder="q" id="p3"></textarea><textarea placeholder="q" id="p4">v</textarea><input type="checkbox" placeholder="x" id="p5"><input type="NUMBER" placeholder="x" value="abc" id="p6"><input type="email" placeholder="x" value=" " id="p7">
            <select id="s1"><option id="o1" disabled>1<option id="o2">2<option id="o3">3</select><select id="s2"><option>1<option selected id="o4">2<option selected id="o5">3</select><select multiple id="s3" required><option>1<option selected>2<option selected>3</select><select size="3" id="s4"><option>1<option>2</select>
            <select><optgroup disabled id="og"><option id="o6">1</optgroup><optgroup><option id="o7">2</optgroup></select><button type="button" id="b1">b</button><button id="b2">go</button><input type="submit" id="b3"><input type="image" id="b4"><progress id="pr1"></progress><progress value=".5" id="pr2"></progress></form>
            <input form="f1" type="radio" name="g" checked id="r6"><input type="radio" name="g" id="r7"><form id="f2"></form><button form="f2" id="b5">x</button><button commandfor="x" form="f2" id="b6">x</button><input readonly id="ro1"><input type="date" id="d1"><input type="hidden" required id="h1"><input type="range" required id="h2"><textarea readonly id="ro2"></textarea><textarea disabled required id="ro3"></textarea>
            <div contenteditable id="e1"><p id="e2">x</p><div contenteditable="false" id="e3"><b>y</b></div></div><details open><summary>s</summary></details><details></details><dialog open></dialog><div open></div><x-y></x-y><p is="x-p"></p><label>l<output></output></label>
            """)),
        ("svg and mathml", Document(Doctype + """
            <svg viewBox="0 0 1 1" class="a"><linearGradient id="lg" gradientUnits="userSpaceOnUse"/><a xlink:href="#x" class="b"><text>t</text></a><a href="#y"><circle/><circle class="a"/></a><a><title>n</title></a><foreignObject><div class="a">d<p>x</p></div></foreignObject><style>.x{}</style><g lang="de" dir="rtl"><rect type="Text" TYPE="x"/></g></svg>
            <math><mi class="a">x</mi><mo>+</mo><annotation-xml encoding="text/html"><p class="b">h</p></annotation-xml></math><p class="a">p</p><font-face></font-face>
            """)),
        ("quirks", Document("""<html><body id="Body" class="Foo"><p class="A é">one</p><p class="a" id="P2">two</p><p class="É B">three</p><table><tr><td class="b"><form><tr><td>x</table></body>""")),
        ("malformed", Document(Doctype + """<p class=a><b class=b><p>x</b>y<div><span class='a'></div></p><a href=1><a href=2>z</a><table><div class=b>foster</div><tr><td>1</table></body><p>late<b></html><i>""")),
        ("deep", Document(Doctype + string.Concat(Enumerable.Range(0, 60).Select(i => $"<div class='{(i % 3 == 0 ? "a" : i % 3 == 1 ? "b" : "c")}'>")) + "<p class='a b'>bottom</p>")),
        ("wide", Document(Doctype + string.Concat(Enumerable.Range(0, 120).Select(i => $"<{"pbi"[i % 3]} class='{(i % 2 == 0 ? "a" : "b")} n{i}'>{i}</{"pbi"[i % 3]}>")))),
        ("empty", Document("")),
        ("empty document", new HtmlParser().ParseDocument("").Also(d => d.RemoveChild(d.DocumentElement))),
        ("Arabic", Document(Doctype + """
            <html lang="ar-MA" dir="rtl"><body class="مقال"><h1 id="العنوان">عنوان</h1><p class="نص a">نص عربي</p><p dir="ltr">latin <bdi>عربي</bdi><bdi>latin</bdi><bdi></bdi></p><p dir="auto">123 عربي</p><p dir="auto"><span dir="rtl">ع</span>abc</p><p dir=auto><script>abc</script>ع</p><p dir="bogus">x</p><input type="tel" id="tel"><input dir="auto" value="عربي"><textarea dir="auto">abc</textarea><q lang="fr">mot</q><q lang="">?</q><span class="👍">e</span><svg dir="ltr"><text>x</text></svg></body></html>
            """)),
        ("templates", Document(Doctype + """<template id="t"><p class="a">in</p></template><p class="b">out</p><noscript><p class="a">no</p></noscript><iframe><p class="a">raw</p></iframe><script>var a = "<p class='a'>";</script><style>p{}</style>""")),
        ("languages", Document("""
            <!doctype html><html><head><meta http-equiv="Content-Language" content="de-AT"><meta http-equiv="content-language" content="fr, en"></head><body><p>d</p><p lang="EN-us" class="a">e<b>f</b></p><p lang="zh-Hant-TW">z</p><p lang="de-Latn-x-DE">x</p><p lang="" class="b">?</p><p xml:lang="fr" lang="es">s</p><svg xml:lang="it"><g><text/></g></svg></body></html>
            """)),
        ("attributes", Document(Doctype + """
            <div TITLE="Hello World" data-x="a-b" lang="en">1</div><div title="hello" data-x="a" type="TEXT" rel="Tag">2</div><div title="" data-x="">3</div><input TYPE="text" name="é"><input type="Text " name="É"><a href="https://x.y/z?q=1#f" target="_BLANK">a</a><p class="a	b c" data-x=" a  b	c ">t</p><p class="">e</p><p id="">i</p><p id="a b">s</p><p id="x:y.z">c</p><p class="1a -b --c \">d</p><b xml:lang="fr" xlink:href="u">n</b><p hidden="until-found" align="CENTER">z</p><p x="line&#10;feed" y='quo"te'>q</p>
            """)),
        ("duplicates", Document(Doctype + """<p id="x" class="a a b">1</p><div><p id="x" class="b">2</p></div><p id="x" id="y">3</p><p class="a" class="b">4</p>""")),
        ("text", Document(Doctype + """<div>Read <b>more</b> about<p>Price:&nbsp;12&nbsp;€</p><p>read<br>more</p><p>READ MORE<script>script text</script></p><pre> x  y </pre><p>so&shy;ft</p></div><noscript>no script</noscript><p>123</p><p>abc 123</p><p></p>""")),
        ("emptiness", Document(Doctype + """<p></p><p> </p><p><!-- c --></p><p><!-- a --><b></b></p><p>x</p><div><p><?pi x?></p></div><svg><g></g><g><![CDATA[]]></g><g><![CDATA[x]]></g></svg><br><img><td>""")),
        ("head only", Document(Doctype + """<title>x</title><meta name="A" content="1"><base href="/"><link rel="icon" href="i">""")),
        ("other namespaces", OtherNamespaces()),
        ("fragment", Fragment("""<p class="a">1</p><p class="b">2<b>x</b></p>text<div><p class="a">3</p></div><i></i>""")),
        ("empty fragment", new HtmlParser().ParseDocument("").CreateDocumentFragment()),
        ("detached", Detached("""<p class="a">1</p><div class="b"><p>2</p><p class="a b">3</p></div>""")),
        ("template content", ((IHtmlTemplateElement)Document(Doctype + "<template><li class=a>1<li class=b>2<b>x</b></template>").QuerySelector("template")!).Content),
    ];

    /// <summary>A page, parsed as the runtime does.</summary>
    public static IHtmlDocument Document(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Elements in a fragment.</summary>
    public static IDocumentFragment Fragment(string html)
    {
        IHtmlDocument document = Document("<!doctype html><div>" + html);
        IDocumentFragment fragment = document.CreateDocumentFragment();
        fragment.Append([.. document.QuerySelector("div")!.ChildNodes]);
        return fragment;
    }

    /// <summary>An element without a parent.</summary>
    public static IElement Detached(string html)
    {
        IElement element = Document("<!doctype html><section class=root>" + html).QuerySelector("section")!;
        element.Remove();
        return element;
    }

    /// <summary>As an XML parser would make it: elements in no namespace and in one of their own, names with case.</summary>
    private static IElement OtherNamespaces()
    {
        IHtmlDocument document = Document(Doctype);
        IElement root = document.CreateElement(null, "Root");
        IElement item = document.CreateElement(null, "Item");
        IElement lower = document.CreateElement(null, "item");
        IElement sub = document.CreateElement("urn:x", "x:sub");
        IElement link = document.CreateElement(null, "a");
        IElement html = document.CreateElement("p");
        root.SetAttribute("Attr", "V");
        item.SetAttribute("class", "a");
        item.SetAttribute("id", "I1");
        lower.SetAttribute("class", "A");
        sub.SetAttribute("type", "TEXT");
        sub.SetAttribute("urn:x", "x:href", "u");
        link.SetAttribute("href", "z");
        html.SetAttribute("class", "a b");
        item.TextContent = "1";
        lower.Append(document.CreateTextNode("2"), sub);
        html.Append(document.CreateElement(null, "B"));
        root.Append(item, lower, link, html, document.CreateElement(null, "Item"));
        return root;
    }

    private static T Also<T>(this T value, System.Action<T> action)
    {
        action(value);
        return value;
    }
}
