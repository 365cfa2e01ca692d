using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary><c>dotnet format</c> applies the code fixes of the package.</summary>
public class FormatTests(PackageFeed feed)
{
    private const string Broken = """
        using SchemaGen;

        namespace Broken;

        [HtmlSchema]
        public partial class Page
        {
            [Css("a..b")] public string? Dots { get; set; }
            [Css("h2:contans('x')")] public string? Typo { get; set; }
            [Css("a::attr(href)")] public Uri? Parsel { get; set; }
            [Css("h1::text")] public string? Text { get; set; }
            [Css(":is(h3, h4..x)")] public string? Forgiving { get; set; }
            [Css("h1", Culture = "fr_FR")] public int Culture { get; set; }
            [Css("time", TimeZone = "Casablanca", Format = "d/M/yyyy H:mm")] public DateTimeOffset Zone { get; set; }
            [Css("h1", Split = ",")] public string? Split { get; set; }
            [Css("h1", Attr = "x", Read = ReadMode.Lines)] public string? Read { get; set; }
            [Css("h1"), Items(Min = 1)] public string? Items { get; set; }
            [Css("h1"), Css("h1")] public string? Twice { get; set; }
            [Css("h1")] public string? Getter { get; }
            [Css("h1")] public readonly string? Field;
            [Css("h1")] public required string Initialised { get; set; } = "x";
            [Css("time", Format = "d/M/yyyy H:mm")] public DateTimeOffset Date { get; set; }
            [Css("time", Format = "d/M/yyyy h:mm")] public DateTime Hour { get; set; }
            [Css("body.a"), Meta("a")] public bool Order { get; set; }
            [Css("b")] public Part? Part { get; set; }
            [Css(".date", Relative = true, Culture = "zu")] public DateTime? Relative { get; set; }
            public required int? Unread { get; set; }
            public static void M([Css("a")] string x) { }
        }

        public class Part { [Css("b")] public string? X { get; set; } }
        public class Forgotten { [Css("b")] public string? X { get; set; } }
        [HtmlSchema] public class Whole { [Css("b")] public string? X { get; set; } }
        """;

    private const string Fixed = """
        using SchemaGen;

        namespace Broken;

        [HtmlSchema]
        public partial class Page
        {
            [Css("a.b")] public string? Dots { get; set; }
            [Css("h2:contains('x')")] public string? Typo { get; set; }
            [Css("a", Attr = "href")] public Uri? Parsel { get; set; }
            [Css("h1")] public string? Text { get; set; }
            [Css(":is(h3, h4.x)")] public string? Forgiving { get; set; }
            [Css("h1", Culture = "fr-FR")] public int Culture { get; set; }
            [Css("time", TimeZone = "Africa/Casablanca", Format = "d/M/yyyy H:mm")] public DateTimeOffset Zone { get; set; }
            [Css("h1")] public string? Split { get; set; }
            [Css("h1", Attr = "x")] public string? Read { get; set; }
            [Css("h1")] public string? Items { get; set; }
            [Css("h1")] public string? Twice { get; set; }
            [Css("h1")] public string? Getter { get; init; }
            [Css("h1")] public string? Field;
            [Css("h1")] public required string Initialised { get; set; }
            [Css("time", Format = "d/M/yyyy H:mm", TimeZone = "UTC")] public DateTimeOffset Date { get; set; }
            [Css("time", Format = "d/M/yyyy H:mm")] public DateTime Hour { get; set; }
            [Meta("a"), Css("body.a")] public bool Order { get; set; }
            [Css("b")] public Part? Part { get; set; }
            [Css(".date", Culture = "zu")] public DateTime? Relative { get; set; }
            public int? Unread { get; set; }
            public static void M(string x) { }
        }

        [HtmlSchema]
        public partial class Part { [Css("b")] public string? X { get; set; } }
        [HtmlSchema]
        public partial class Forgotten { [Css("b")] public string? X { get; set; } }
        [HtmlSchema] public partial class Whole { [Css("b")] public string? X { get; set; } }
        """;

    /// <summary>Many ids with several kinds of fixes in one file: one run applies all of them, and what it writes compiles.</summary>
    [Fact]
    public async Task Format_ManyIds_FixesAllInOneRun()
    {
        Consumer consumer = feed.CreateConsumer("format").WithProject(properties: "<OutputType>Library</OutputType>").With("Page.cs", Broken + "\n");
        string[] ids = [.. (await consumer.BuildAsync()).Messages.Select(static m => m.Id).Distinct().Order(StringComparer.Ordinal)];
        Assert.All(ids, static id => Assert.StartsWith("SCHEMA", id, StringComparison.Ordinal));
        Assert.True(ids.Length >= 15, string.Join(", ", ids));

        (await DotNet.RunAsync(consumer.Folder, ["format", "analyzers", "--diagnostics", .. ids, "--severity", "info", "--no-restore"])).Succeeded();

        Assert.Equal(Fixed + "\n", (await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "Page.cs"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
        (await consumer.BuildAsync()).SucceededSilently();
    }
}
