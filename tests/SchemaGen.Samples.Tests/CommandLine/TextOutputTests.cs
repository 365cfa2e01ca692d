using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>What a person reads.</summary>
public class TextOutputTests
{
    [Fact]
    public async Task Run_WithoutArguments_PrintsTheBundledPages()
    {
        string output = (await SampleProgram.RunAsync()).Succeeded().Output.ReplaceLineEndings("\n");

        Assert.Contains(
            """
            HespressArticle  hespress-article.html
              Title       مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير
              Author      هسبريس ـ مُتابعة
              Published   2024-04-22 21:21 +01:00
              Section     مجتمع
              Number      1354981

            """,
            output,
            StringComparison.Ordinal);
        Assert.Contains(
            """
              Tags        الكتاب, الأطلس, القراءة
              Paragraphs  3
                          في صباح بارد، توقفت حافلة زرقاء صغيرة عند مدخل القرية، فتجمع حولها الأطفال قبل أن يفتح السائق أبوابها؛ وعلى رفوفها أكثر من ثمانمائة كتاب بالعربية والأمازيغية والفرنسية.
                          … and 2 more
              Comments    3
                          2024-04-23 08:04 +01:00   +35  نورالدين
                          فكرة جميلة، نتمنى أن تصل إلى قريتنا…
                          2024-04-23 10:47 +01:00   -13  قارئ من فاس

            """,
            output,
            StringComparison.Ordinal);
        Assert.Contains("  Published   2024-03-29 13:05 +00:00\n", output, StringComparison.Ordinal);
        Assert.Contains("  Title       Argan growers test a cooperative harvest calendar\n", output, StringComparison.Ordinal);
        Assert.Contains("  Title       Une bibliothèque ambulante sillonne l’Atlas\n", output, StringComparison.Ordinal);
        Assert.Contains("HespressListing  hespress-listing.html\n  Section     politique\n", output, StringComparison.Ordinal);
        Assert.Contains("  Newspaper   هسبريس\n  Date        2023-11-14\n", output, StringComparison.Ordinal);
        Assert.Contains("  Headlines   4\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_RedirectedOutput_HasNoCodesMarksOrTrailingBlanks()
    {
        // Variables by which libraries take a log for a terminal.
        var environment = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor", ["FORCE_COLOR"] = "1", ["COLUMNS"] = "30" };
        string output = (await SampleProgram.RunAsync(environment, "--full", "--sources")).Succeeded().Output;

        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2068", output, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("وعلى رفوفها أكثر من ثمانمائة كتاب بالعربية والأمازيغية والفرنسية.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Sources_PrintsTheSourceOfEachField()
    {
        string output = (await SampleProgram.RunAsync("--sources", SamplePages.Path("hespress-en.html"))).Succeeded().Output.ReplaceLineEndings("\n");

        Assert.Contains(
            """
              Title       Argan growers test a cooperative harvest calendar
                          from [Css("h1.post-title")]
              Author      Salma Writer
                          from [JsonLd("author", Type = "NewsArticle")]

            """,
            output,
            StringComparison.Ordinal);
        Assert.Contains("  Number      40512\n              from [RouteValue(\"id\")]\n", output, StringComparison.Ordinal);
        Assert.Contains("  Image       https://e1.hespress.com/wp-content/uploads/2022/02/argan-800x600.jpg\n              from [Meta(\"og:image\")]\n", output, StringComparison.Ordinal);
        Assert.Contains("  Video       none\n              from no source\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Full_PrintsAllValues()
    {
        string page = SamplePages.Path("maghress-article.html");
        const string LastHeadline = "سباق للدراجات يعبر واحات الجنوب";

        Assert.DoesNotContain(LastHeadline, (await SampleProgram.RunAsync(page)).Succeeded().Output, StringComparison.Ordinal);
        string full = (await SampleProgram.RunAsync("--full", page)).Succeeded().Output;
        Assert.Contains(LastHeadline, full, StringComparison.Ordinal);
        Assert.DoesNotContain(" more", full, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PageWithControlCharacters_ReplacesThem()
    {
        using var folder = new TemporaryFolder();
        string html = SamplePages.Text("hespress-en.html").Replace("class=\"post-title\">Argan", "class=\"post-title\">\e[2J&#27;]0;x&#7;Argan", StringComparison.Ordinal);
        string output = (await SampleProgram.RunAsync(folder.Write("page.html", html))).Succeeded().Output;

        Assert.Contains("\uFFFD[2J\uFFFD]0;x\uFFFDArgan", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Run_Help_ListsOptionsAndSites(string option)
    {
        string output = (await SampleProgram.RunAsync(option)).Succeeded().Output;

        foreach (string part in new[] { "Hespress [<pages>...] [options]", "--json", "--sources", "--full", "hespress.com", "maghress.com" })
        {
            Assert.Contains(part, output, StringComparison.Ordinal);
        }
    }
}
