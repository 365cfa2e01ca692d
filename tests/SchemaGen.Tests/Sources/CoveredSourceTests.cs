using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SchemaGen.Tests.Sources;

/// <summary>Sources of which SCHEMA0030 says that they give nothing more, on random pages: none of them ever fills its member.</summary>
public partial class CoveredSourceTests
{
#pragma warning disable SCHEMA0030 // They are here to be ignored.
    [HtmlSchema]
    public partial class Page
    {
        [JsonLd("name", Type = "Person, Organization"), JsonLd("name", Type = "Organization, Person")]
        public string? SameTypes { get; set; }

        [JsonLd("position", Type = "Person, Organization"), JsonLd("position", Type = "Organization, schema:Person")]
        public int? SameTypesOfNumbers { get; set; }

        [JsonLd("name", Type = "Person, Organization"), JsonLd("name", Type = "Organization")]
        public string? FewerTypes { get; set; }

        [JsonLd("name"), JsonLd("name", Type = "Person")]
        public string? AnyType { get; set; }

        [JsonLd("name", Type = "Person, Organization", Pattern = "^[ab]"), JsonLd("name", Type = "Person", Pattern = "^[ab]")]
        public string? Pattern { get; set; }

        [JsonLd("name", Type = "Person, Organization"), JsonLd("name", Type = "Person")]
        public IReadOnlyList<string> List { get; set; } = [];

        [Meta("a, b"), Meta("b")]
        public string? FewerNames { get; set; }

        [Meta("a, b"), Meta("b, a")]
        public string? OtherOrder { get; set; }

        [Meta("a, b"), Meta("a")]
        public int? FirstName { get; set; }

        [Css("img", Attr = "alt, title"), Css("img", Attr = "title")]
        public string? FewerAttributes { get; set; }

        [Css("img", Attr = "alt, title"), Css("img", Attr = "title, alt")]
        public IReadOnlyList<string> OtherOrderOfAttributes { get; set; } = [];
    }
#pragma warning restore SCHEMA0030

    [Fact]
    public void Extract_CoveredSources_NeverFillTheirMember()
    {
        var random = new Random(90);
        int filled = 0;

        for (int i = 0; i < 2000; i++)
        {
            string page = RandomPage(random);
            HtmlResult<Page> result = Page.Extract(page);

            foreach (KeyValuePair<string, HtmlSourceDescriptor?> source in result.Sources.All)
            {
                Assert.True(source.Value is null or { Index: 0 }, $"{source.Key} of {page}");
                filled += source.Value is null ? 0 : 1;
            }
        }

        Assert.True(filled > 4000, $"{filled}");
    }

    private static string RandomPage(Random random)
    {
        var page = new StringBuilder("<head>");

        for (int i = random.Next(4); i > 0; i--)
        {
            page.Append($"<meta name=\"{Pick(random, "a", "b", "c")}\" content=\"{Pick(random, "", " ", "x", "1", "abc")}\">");
        }

        page.Append("<script type=\"application/ld+json\">[").AppendJoin(",", Enumerable.Range(0, random.Next(4)).Select(_ => RandomObject(random, depth: 2))).Append("]</script></head><body>");

        for (int i = random.Next(4); i > 0; i--)
        {
            page.Append($"<img{Pick(random, "", " alt=\"\"", " alt=\"x\"", " alt=\" \"")}{Pick(random, "", " title=\"y\"", " title")}>");
        }

        return page.ToString();
    }

    private static string RandomObject(Random random, int depth)
    {
        var members = new List<string> { $"\"@type\":{Pick(random, "\"Person\"", "\"Organization\"", "\"schema:Person\"", "\"Place\"", "[\"Place\",\"Person\"]", "null")}" };

        if (random.Next(3) > 0)
        {
            members.Add($"\"name\":{(depth > 0 && random.Next(4) == 0 ? RandomObject(random, depth - 1) : Pick(random, "\"\"", "\" \"", "\"abc\"", "\"x\"", "[\"\",\"b\"]", "null", "7", "[]"))}");
        }

        if (random.Next(2) == 0)
        {
            members.Add($"\"position\":{Pick(random, "1", "\"2\"", "\"x\"", "null")}");
        }

        if (depth > 0 && random.Next(2) == 0)
        {
            members.Add($"\"author\":{RandomObject(random, depth - 1)}");
        }

        return "{" + string.Join(",", members) + "}";
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
