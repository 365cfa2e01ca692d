using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using SchemaGen.Tests.Html;
using SchemaGen.Tests.Trees;

namespace SchemaGen.Tests.Limits;

/// <summary>Random pages: nothing throws, no page takes much memory, and a page gives the same as text and as a tree. SCHEMAGEN_FUZZ_SECONDS says how long; SCHEMAGEN_FUZZ_SEED repeats a failure.</summary>
[Trait("Runs", "Once")]
public sealed class PageFuzzTests
{
    private const int MaxLength = 100_000;

    private static readonly string[] s_names = ["div", "p", "b", "i", "u", "a", "li", "ul", "td", "tr", "table", "h1", "h2", "article", "section", "span", "img", "input", "br", "pre", "template", "svg", "select", "option", "script", "style", "noscript", "form", "dl", "dt", "dd", "title", "meta", "body", "head", "base", "x-y"];

    private static readonly string[] s_attributes = [" href=/a", " class=c", " class='a b'", " title=12", " src='x y'", " data-src=\"a 1x, b 2x\"", " type=radio name=n checked", " id=x", " property=og:title content=T", " href=//[", " style=x", " hidden"];

    private static readonly string[] s_texts = ["1", "22", "x", "xyz", "zzz", "q1q", " ", "\n", "a,b;c.d", "2024-01-02", "4294967297", "-0.0", "[1,2]", "{\"a\":1}", "&amp;", "&nbsp;", "&#x1b;[2J", "\u202E", "\uD83D\uDE00", "\uD800", "\u0000", "<!-- x -->", "<![CDATA[x]]>", "</", "<", "]]>", "\u200B", "a5b47a53-51d0-4f1c-9d2a-2f6f8f3d6f10"];

    [Fact]
    public void Extract_RandomPages_GiveTheSameAsTextAndAsTree()
    {
        bool isLong = int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked);
        int seconds = isLong ? asked : 3;
        bool isRepeated = int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed);
        // The short run reads the same pages each time, so that a change fails for what it changed.
        seed = isRepeated ? seed : isLong ? Random.Shared.Next() : 1;
        long start = Stopwatch.GetTimestamp();
        int pages = 0;

        do
        {
            Check(seed);
            seed = unchecked(seed + 1);
            pages++;
        }
        while (!isRepeated && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(seconds));

        TestContext.Current.TestOutputHelper?.WriteLine($"{pages} pages");
    }

    private static void Check(int seed)
    {
        string html = Page(new Random(seed));
        string where = "?";

        try
        {
            using IDocument? document = AngleSharpComparison.Parse(html);
            bool isSameTree = document is not null && TreePair.AreEqual(html, document);

            foreach (var schema in LimitRuns.Schemas)
            {
                where = schema.Name;
                (LimitRuns.IOutcome text, long allocated, _) = LimitRuns.MeasureCompiled(() => schema.OfText(html, null));
                Assert.InRange(allocated, 0, LimitRuns.MaxAllocated);

                if (!isSameTree)
                {
                    continue;
                }

                LimitRuns.IOutcome tree = schema.OfTree(document!, null, default);

                // A tree has comments, which count as nodes, and its parser had no limit: the two may reach a limit at another place.
                if (!text.LimitReached && !tree.LimitReached)
                {
                    Assert.Equal(text.Issues, tree.Issues);
                    Assert.Equal(Json(schema.Name, text.Value), Json(schema.Name, tree.Value));
                }
            }
        }
        catch (Exception exception)
        {
            Assert.Fail($"SCHEMAGEN_FUZZ_SEED={seed}, {where}, {html.Length} characters: {exception}");
        }
    }

    private static string Json(string schema, object? value) => schema == nameof(LimitSchemas.Handing) ? string.Empty : JsonSerializer.Serialize(value);

    /// <summary>Small pages mostly, some of them nested or repeated up to the length that is promised.</summary>
    private static string Page(Random random)
    {
        int length = random.Next(8) == 0 ? random.Next(MaxLength) : random.Next(2000);
        string unit = Markup(random, random.Next(1, 400));
        var page = new StringBuilder();

        if (random.Next(3) == 0)
        {
            // A unit again and again: what small pages make much of.
            string open = random.Next(2) == 0 ? $"<{Pick(random, s_names)}>" : string.Empty;
            page.Insert(0, open, random.Next(1, 200));

            while (page.Length < length)
            {
                page.Append(unit);
            }
        }
        else
        {
            page.Append(Markup(random, length));
        }

        return page.Length > MaxLength ? page.ToString(0, MaxLength) : page.ToString();
    }

    private static string Markup(Random random, int length)
    {
        var markup = new StringBuilder();

        while (markup.Length < length)
        {
            switch (random.Next(6))
            {
                case 0 or 1:
                    markup.Append('<').Append(Pick(random, s_names)).Append(random.Next(3) == 0 ? Pick(random, s_attributes) : string.Empty).Append('>');
                    break;
                case 2 or 3:
                    markup.Append("</").Append(Pick(random, s_names)).Append('>');
                    break;
                default:
                    markup.Append(Pick(random, s_texts));
                    break;
            }
        }

        return markup.ToString();
    }

    private static string Pick(Random random, string[] items) => items[random.Next(items.Length)];
}
