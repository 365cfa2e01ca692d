using System.Collections.Generic;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>A question with the answer of the standards.</summary>
/// <param name="Html">The page; <c>&lt;!doctype html&gt;</c> is put before it unless it begins with a blank.</param>
/// <param name="Selector">The selector.</param>
/// <param name="Ids">The ids of the matches, in tree order.</param>
internal sealed record StandardCase(string Html, string Selector, string Ids);

/// <summary>What the test suites of the web platform ask, as far as it can be decided on a tree.</summary>
internal static class StandardCases
{
    /// <summary>All of them.</summary>
    public static IEnumerable<StandardCase> All()
    {
        // Attribute selectors: case, empty values, white space, escapes, namespaces.
        const string Attributes = "<div id=a1 title='Foo'></div><div id=a2 title='foo'></div><div id=a3 title=''></div><div id=a4 data-w='foo\tbar\nbaz'></div><div id=a5 lang='en-US'></div><div id=a6 align='LEFT'></div><div id=a7 class='x' TITLE2='q'></div><svg id=a8 align='LEFT' viewBox='0'></svg><div id=a9 data-w='foo-bar'></div><div id=é1 data-w='É'></div>";
        yield return new(Attributes, "[title=foo]", "a2");
        yield return new(Attributes, "[title=foo i]", "a1 a2");
        yield return new(Attributes, "[title='FOO'I]", "a1 a2");
        yield return new(Attributes, "[align=left]", "a6");
        yield return new(Attributes, "[align=left s]", "");
        yield return new(Attributes, "[align=left i]", "a6 a8");
        yield return new(Attributes, "[ALIGN='LEFT' s]", "a6");
        yield return new(Attributes, "[title2]", "a7");
        yield return new(Attributes, "[TITLE2=q]", "a7");
        yield return new(Attributes, "[viewbox]", "");
        yield return new(Attributes, "[viewBox]", "a8");
        yield return new(Attributes, "[data-w~=bar]", "a4");
        yield return new(Attributes, "[data-w~='foo\tbar']", "");
        yield return new(Attributes, "[data-w|=foo]", "a9");
        yield return new(Attributes, "[data-w='é' i]", "");
        yield return new(Attributes, "[lang|=en]", "a5");
        yield return new(Attributes, "[lang|=EN]", "a5");
        yield return new(Attributes, "[lang|=e]", "");
        yield return new(Attributes, "[title='']", "a3");
        yield return new(Attributes, "[title|='']", "a3");
        yield return new(Attributes, "[title~=''], [title^=''], [title$=''], [title*='']", "");
        yield return new(Attributes, "div:not([title*=''])[title]", "a1 a2 a3");
        yield return new(Attributes, "[title=\\66oo]", "a2");
        yield return new(Attributes, "[\\74itle=foo]", "a2");
        yield return new("<svg><a id=x1 xlink:href='#u'/><a id=x2 href='#u'/></svg><p id=x3 xlink:href='#u'></p>", "[href]", "x2");
        yield return new("<svg><a id=x1 xlink:href='#u'/><a id=x2 href='#u'/></svg><p id=x3 xlink:href='#u'></p>", "[*|href]", "x1 x2");
        yield return new("<svg><a id=x1 xlink:href='#u'/></svg><p id=x3 xlink:href='#u'></p>", "[xlink\\:href]", "x3");
        yield return new("<svg xml:lang=fr id=l1></svg><p xml:lang=fr id=l2></p>", "[*|lang]", "l1");

        // Classes and ids: every white space of HTML, non-breaking space is none, duplicates, escapes, quirks.
        const string Classes = "<p id=c1 class='a\tb'></p><p id=c2 class='a\fb'></p><p id=c3 class='\n a \r'></p><p id=c4 class='a\u00A0b'></p><p id=c5 class='A'></p><p id=c6 class='a a'></p><p id=c7 class='1st'></p><p id=c8 class='x:y'></p><p id=c9 class='\U0001F44D'></p>";
        yield return new(Classes, ".a", "c1 c2 c3 c6");
        yield return new(Classes, ".b", "c1 c2");
        yield return new(Classes, ".a\\0000A0b", "c4");
        yield return new(Classes, ".A", "c5");
        yield return new(" <!-- quirks -->" + Classes, ".A", "c1 c2 c3 c5 c6");
        yield return new(" <p id=Q1 class='É K\u212A'></p><p id=q1></p>", "#q1", "Q1 q1");
        yield return new(" <p id=Q1 class='É K\u212A'></p>", ".é", "");
        yield return new(" <p id=Q1 class='\u212A'></p>", ".k", "");
        yield return new(Classes, ".\\31 st", "c7");
        yield return new(Classes, ".\\000031st", "c7");
        yield return new(Classes, ".x\\:y", "c8");
        yield return new(Classes, ".\U0001F44D", "c9");
        yield return new(Classes, ".\\1F44D", "c9");
        yield return new("<p id='a b'></p><p id='a'></p>", "#a\\ b", "a b");
        yield return new("<p id='a'></p><div><b id='a'></b></div>", "#a", "a a");

        // Types: case, foreign elements, templates.
        yield return new("<svg><linearGradient id=g1></linearGradient><lineargradient id=g2></lineargradient><foreignObject id=f1><DIV id=d1></DIV></foreignObject></svg><math><mi id=m1></mi></math>", "linearGradient", "g1 g2");
        yield return new("<svg><foreignObject id=f1><DIV id=d1></DIV></foreignObject></svg>", "foreignobject, DIV", "d1");
        yield return new("<template><p id=t1></p></template><p id=t2></p>", "p", "t2");
        yield return new("<svg><a id=s1></a></svg><a id=h1></a>", "A", "h1");
        yield return new("<svg><a id=s1></a></svg><a id=h1></a>", "a", "s1 h1");

        // Places among siblings.
        const string Places = "<ul><li id=n1></li><!-- c --><li id=n2 class=x></li>text<b id=n3></b><li id=n4 class=x></li><li id=n5></li></ul>";
        yield return new(Places, "ul > :nth-child(odd)", "n1 n3 n5");
        yield return new(Places, "li:nth-child(even)", "n2 n4");
        yield return new(Places, "li:nth-of-type(even)", "n2 n5");
        yield return new(Places, "li:nth-last-of-type(1)", "n5");
        yield return new(Places, "ul > :only-of-type", "n3");
        yield return new(Places, ":nth-child(2 of .x)", "n4");
        yield return new(Places, ":nth-last-child(2 of .x)", "n2");
        yield return new(Places, "li:nth-child(-n+3)", "n1 n2");
        yield return new(Places, "li:nth-child(-2n+5)", "n1 n5");
        yield return new(Places, "li:nth-child(0n+4)", "n4");
        yield return new(Places, "li:nth-child(n+4)", "n4 n5");
        yield return new(Places, "li:nth-child(+4)", "n4");
        yield return new(Places, "li:nth-child(-4)", "");
        yield return new(Places, "li:nth-child(-n)", "");
        yield return new(Places, "li:nth-child( 2N - 1 )", "n1 n5");
        yield return new(Places, "li:nth-child(2n+1 of :not(b))", "n1 n4");
        yield return new(Places, "li:nth-last-child(n+2 of li)", "n1 n2 n4");
        yield return new("<svg id=s0><a id=s1></a><A id=s2></A><g id=s3></g></svg>", "svg > :nth-of-type(2)", "s2");
        yield return new("<html id=r>", ":root:first-child:last-child:only-child:only-of-type:nth-child(1):nth-last-child(1)", "r");

        // Empty: comments and instructions do not count, text does, white space too.
        yield return new("<p id=e1></p><p id=e2> </p><p id=e3><!-- x --></p><p id=e4><b id=e5></b></p><p id=e6><?x y?></p><br id=e7>", "p:empty", "e1 e3 e6");

        // Negation, alternatives and look-ahead.
        const string Nest = "<div id=d1 class=a><p id=p1 class=b><b id=b1></b></p><p id=p2></p></div><div id=d2><p id=p3 class=b></p><i id=i1></i></div>";
        yield return new(Nest, "p:not(:not(.b))", "p1 p3");
        yield return new(Nest, "p:not(div.a *)", "p3");
        yield return new(Nest, "p:not(.a > *, :last-child)", "p3");
        yield return new(Nest, ":not(:is(html, head, body, div, p))", "b1 i1");
        yield return new(Nest, "p:is(.a > .b, i)", "p1");
        yield return new(Nest, "p:is()", "");
        yield return new(Nest, ":where(#d2) > p", "p3");
        yield return new(Nest, "div:has(b)", "d1");
        yield return new(Nest, "div:has(> b)", "");
        yield return new(Nest, "p:has(+ p)", "p1");
        yield return new(Nest, "p:has(~ i)", "p3");
        yield return new(Nest, "div:has(+ div)", "d1");
        yield return new(Nest, "div:has(+ div i)", "d1");
        yield return new(Nest, "div:has(~ div > p.b + i)", "d1");
        yield return new(Nest, "p:has(div b)", "");
        yield return new(Nest, "p:has(:is(div b))", "p1");
        yield return new(Nest, "div:has(p:first-child:empty)", "d2");
        yield return new(Nest, "div:not(:has(.b + p))", "d2");
        yield return new(Nest, "body > :has(p:nth-last-child(2 of p))", "d1");
        yield return new(Nest, "div:has(:scope)", "");
        yield return new(Nest, ":has(> :scope)", "");
        yield return new(Nest, "div:has(p):has(i)", "d2");
        yield return new(Nest, "div:has(.b, i):not(:has(i))", "d1");

        // Links.
        const string Links = "<a id=k1 href=''></a><a id=k2></a><area id=k3 href=x><link id=k4 href=x><svg><a id=k5 href=x></a><a id=k6 xlink:href=x></a><a id=k7></a></svg><b id=k8 href=x></b>";
        yield return new(Links, ":any-link", "k1 k3 k5 k6");
        yield return new(Links, ":link", "k1 k3 k5 k6");
        yield return new(Links, "a:not(:any-link)", "k2 k7");

        // Forms.
        const string Fieldset = "<fieldset id=f1 disabled><div><legend id=g0><input id=i0></legend></div><legend id=g1><input id=i1><fieldset id=f2><input id=i2></fieldset></legend><legend id=g2><input id=i3></legend><select id=s1><optgroup id=og><option id=o1></optgroup></select><button id=b1></button><object id=x1></object><output id=x2></output><textarea id=t1></textarea></fieldset>";
        yield return new(Fieldset, ":disabled", "f1 i0 i3 s1 b1 t1");
        yield return new(Fieldset, ":enabled", "i1 f2 i2 og o1");
        yield return new("<optgroup id=g disabled><option id=o1></option></optgroup><option id=o2 disabled></option><option id=o3></option><a disabled id=a></a>", ":disabled", "g o1 o2");
        yield return new("<select><option id=o1>1<option id=o2>2</select><select><option id=o3>1<option id=o4 selected>2</select><select multiple><option id=o5><option id=o6 selected><option id=o7 selected></select><select size=2><option id=o8></select><select><option id=o9 disabled><option id=oa></select>", ":checked", "o1 o4 o6 o7 oa");
        yield return new("<input id=c1 type=checkbox checked><input id=c2 type=checkbox><input id=c3 type=radio checked><input id=c4 type=text checked><input id=c5 type=CHECKBOX checked>", ":checked", "c1 c3 c5");
        yield return new("<form><input type=radio name=a id=r1><input type=radio name=a id=r2></form><input type=radio name=a id=r3 checked><input type=radio name=b id=r4><input type=radio id=r5><progress id=p1></progress><progress id=p2 value=1></progress><input type=checkbox id=r6>", ":indeterminate", "r1 r2 r4 r5 p1");
        yield return new("<form><button type=button id=b1></button><input type=image id=b2><button id=b3></button></form><form><button type=bogus id=b4></button></form><button id=b5></button><input type=checkbox checked id=b6><select><option selected id=b7><option id=b8></select>", ":default", "b2 b4 b6 b7");
        yield return new("<form id=q></form><input type=submit form=q id=b1><form><input type=submit id=b2 form=nosuch><input type=submit id=b3></form>", ":default", "b1 b3");
        yield return new("<input id=w1><input id=w2 readonly><input id=w3 disabled><input id=w4 type=checkbox><input id=w5 type=date><input id=w6 type=color><input id=w7 type=bogus><textarea id=w8></textarea><textarea id=w9 readonly></textarea><p id=wa contenteditable><b id=wb></b><i id=wc contenteditable=false></i></p><p id=wd contenteditable=bogus></p><select id=we></select><p id=wf contenteditable=PLAINTEXT-only></p>", ":read-write", "w1 w5 w7 w8 wa wb wf");
        yield return new("<div contenteditable><input id=w1 type=checkbox><input id=w2 readonly><textarea id=w3 disabled></textarea><p id=w4></p></div>", ":read-write:not(div)", "w4");
        yield return new("<input id=p1 placeholder=x><input id=p2 placeholder=x value=y><input id=p3 placeholder><input id=p4 type=checkbox placeholder=x><textarea id=p5 placeholder=x></textarea><textarea id=p6 placeholder=x>y</textarea><input id=p7 type=number value=abc placeholder=x><input id=p8 type=number value=1e5 placeholder=x><input id=p9 type=date placeholder=x><input id=pa value='&#10;' placeholder=x><input id=pb value=' ' placeholder=x><input id=pc type=email value=' ' placeholder=x>", ":placeholder-shown", "p1 p3 p5 p7 pa pc");
        yield return new("<input id=q1 required><input id=q2 type=hidden required><input id=q3 type=submit required><select id=q4 required></select><textarea id=q5 required></textarea><input id=q6 type=range required><input id=q7 type=file required><button id=q8 required></button><input id=q9>", ":required", "q1 q4 q5 q7");
        yield return new("<input id=q1 required><input id=q2 type=hidden required><select id=q4></select><textarea id=q5></textarea><button id=q8></button><input id=q9>", ":optional", "q2 q4 q5 q9");
        yield return new("<details id=o1 open></details><details id=o2></details><dialog id=o3 open></dialog><p id=o4 open></p><select id=o5 open></select>", ":open", "o1 o3");
        yield return new("<p id=u1></p><x-y id=u2></x-y><p id=u3 is=x-z></p><font-face id=u4></font-face><svg><x-y id=u5></x-y></svg><p id=u6 is=''></p>", "[id]:defined", "u1 u4 u5");

        // Languages.
        const string Languages = "<p id=l1 lang=en><b id=l2></b><b id=l3 lang=''></b></p><p id=l4 lang=EN-us></p><p id=l5 lang=english></p><p id=l6 lang=de-Latn-DE-1996></p><svg id=l7 lang=fr><g id=l8></g></svg><math id=l9 lang=fr></math><p id=la lang=zh-Hant-x-HK></p>";
        yield return new(Languages, "[id]:lang(en)", "l1 l2 l4");
        yield return new(Languages, "[id]:lang('')", "l3 l9");
        yield return new(Languages, "[id]:lang(de-DE)", "l6");
        yield return new(Languages, "[id]:lang('*-DE')", "l6");
        yield return new(Languages, "[id]:lang('de-*-DE')", "l6");
        yield return new(Languages, "[id]:lang(de-1996-DE)", "");
        yield return new(Languages, "[id]:lang(fr, en)", "l1 l2 l4 l7 l8");
        yield return new(Languages, "[id]:lang(zh-HK)", "");
        yield return new(Languages, "[id]:lang('*')", "l1 l2 l4 l5 l6 l7 l8 la");
        yield return new("<meta http-equiv=content-language content='fr'><p id=m1></p><p id=m2 lang=de></p>", "p:lang(fr)", "m1");
        yield return new("<meta http-equiv=content-language content='fr, en'><p id=m1></p>", "p:lang(fr)", "");

        // Directions.
        const string Directions = "<div id=d1 dir=rtl><p id=d2></p><p id=d3 dir=ltr></p><p id=d4 dir=bogus></p><p id=d5 dir=auto>abc</p><p id=d6 dir=auto></p><bdi id=d7></bdi><bdi id=d8>ع</bdi><input id=d9 type=tel><svg dir=ltr id=da></svg></div><p id=db dir=AUTO>12 ع abc</p><p id=dc dir=auto><bdi>ع</bdi>abc</p><p id=dd dir=auto><script>abc</script>ע</p><input id=de dir=auto value=ع><textarea id=df dir=auto>ع</textarea><p id=dg dir=auto><textarea>ع</textarea>a</p><p id=dh dir=auto><b><i>ع</i></b></p><input id=di type=checkbox dir=auto value=ع><p id=dj dir=auto>؟ abc</p><p id=dk dir=auto>١٢ abc</p><p id=dl dir=auto>߁ abc</p>";
        yield return new(Directions, "[id]:dir(rtl)", "d1 d2 d4 d8 da db dd de df dh dj dl");
        yield return new(Directions, "[id]:dir(ltr)", "d3 d5 d6 d7 d9 dc dg di dk");
        yield return new(Directions, ":dir(auto)", "");

        // Text.
        const string Texts = "<p id=t1>Read <b id=t2>More</b></p><p id=t3>read<br>more</p><p id=t4>re<i>ad</i> more</p><p id=t5>1&nbsp;234</p><div id=t6>a<p id=t7>b</p>c</div><p id=t8><script id=t9>read more</script></p>";
        yield return new(Texts, "p:contains(read more)", "t1 t3 t4");
        yield return new(Texts, "p:contains('1 234')", "t5");
        yield return new(Texts, "[id]:contains('a b c')", "t6");
        yield return new(Texts, "[id]:containsOwn('a c')", "t6");
        yield return new(Texts, "[id]:containsOwn(more)", "t2 t3 t4 t9");
        yield return new(Texts, "[id]:matches(^\\d+ \\d+$)", "t5");
        yield return new(Texts, "script:contains(read)", "t9");
    }
}
