using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.IncrementalityTests;

/// <summary>What an edit may cost: nothing, unless it changes a schema.</summary>
public sealed class SchemaIncrementalityTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using SchemaGen;
        // above
        namespace News
        {
            [HtmlSchema(Culture = "fr", TimeZone = "Europe/Paris", Root = "main, body")]
            [HtmlRoute("example.org", "/{id:long}.html")]
            public sealed partial record Article
            {
                [RouteValue("id")] public long? Id { get; init; }
                [JsonLd("headline", Type = "NewsArticle")][Css("h1.title")][Meta("og:title")] public required string Title { get; init; }
                [Css("time", Attr = "datetime")][Css(".date", Format = "d MMMM yyyy")] public DateTimeOffset PublishedAt { get; init; }
                [Css("main > p:not(.ad)", Exclude = ".read-also"), Items(Min = 1)] public required IReadOnlyList<string> Paragraphs { get; init; }
                [Body(Summary = ".lead", Headings = "h2", Paragraphs = "main > p", Exclude = ".ad", Figures = "figure", Lines = true)] public ArticleBody? Body { get; init; }
                [Css("li.comment:has(p)")] public IReadOnlyList<Comment> Comments { get; init; } = [];

                [Css(".kind")] public Kind? Kind { get; init; }
                [Css(".price", Using = nameof(Cents), Pattern = "€", Replace = "")] public long? Price { get; init; }
                [Css(".tags", SplitPattern = "[,;]"), Css(".tag"), Items(Combine = true, SkipInvalid = true)] public IReadOnlyList<string> Tags { get; init; } = [];
                [Css(".box", Converter = typeof(BoxConverter))] public Box? Box { get; init; }
                [Css("figure")] public AngleSharp.Dom.IElement? Figure { get; init; }

                private static long? Cents(string text) => long.TryParse(text, out long cents) ? cents : null;
                partial void OnExtracted(HtmlIssueCollector issues) => issues.Warning("", "checked");

                public string Describe() => Title.ToUpperInvariant();

                [HtmlSchema]
                public sealed partial record Comment
                {
                    [Self(Attr = "id", Pattern = @"c-(\d+)")] public required long Number { get; init; }
                }
            }

            public enum Kind { [System.ComponentModel.Description("a story")] Story, Other }
            public sealed record Box(string Text);
            public sealed class BoxConverter : IHtmlConverter<Box> { public static bool TryConvert(string text, in HtmlValueContext context, out Box value) { value = new Box(text); return true; } }

            public static partial class Selectors
            {
                [GeneratedSelector("p:has(> img) + p")] public static partial AngleSharp.Dom.IElement? Picture(AngleSharp.Dom.IParentNode page);
            }
        }
        """;

    private static readonly TestOptions s_options = new() { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest };

    [Fact]
    public void Run_SameProgram_KeepsEverythingCached() => Start().Again().AssertAllOutputsCached();

    [Fact]
    public void Edit_UnrelatedFileAdded_KeepsEverythingCached() =>
        Start().AddFile("Other.cs", "class Other { }").AssertAllOutputsCached();

    [Fact]
    public void Edit_BlankLinesAboveInTheSameFile_KeepsEverythingCached() =>
        Start().Edit("// above", "// above\n\n\n").AssertAllOutputsCached();

    [Fact]
    public void Edit_CommentInsideTheSchema_KeepsEverythingCached() =>
        Start().Edit("[RouteValue(\"id\")]", "/* a comment */ [RouteValue(\"id\")]").AssertAllOutputsCached();

    [Fact]
    public void Edit_BodyOfAnotherMember_KeepsEverythingCached() =>
        Start().Edit("Title.ToUpperInvariant()", "Title.ToLowerInvariant() + Id").AssertAllOutputsCached();

    [Fact]
    public void Edit_BodiesOfConverterAndOnExtracted_KeepsEverythingCached() =>
        Start().Edit("value = new Box(text);", "value = new Box(text + text);").Edit("\"checked\"", "\"done\"").AssertAllOutputsCached();

    [Fact]
    public void Edit_MemberWithoutSourceAdded_KeepsEverythingCached() =>
        Start().Edit("public string Describe()", "public int Unread { get; set; }\n public string Describe()").AssertAllOutputsCached();

    [Fact]
    public void Edit_WhiteSpaceInsideASelector_RewritesOnlyThatSchema() =>
        Start().Edit("\"main > p:not(.ad)\"", "\"main  >  p:not(.ad)\"")
            .AssertStep(TrackingNames.Schemas, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached)
            .AssertOutputs(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);

    [Fact]
    public void Edit_PatternOfTheNestedSchema_RewritesOnlyTheNestedSchema() =>
        Start().Edit("c-(\\d+)", "comment-(\\d+)")
            .AssertOutputs(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);

    [Fact]
    public void Edit_SelectorOfAMethod_RewritesOnlyTheMethod() =>
        Start().Edit("p:has(> img) + p", "p:has(> img) ~ p")
            .AssertStep(TrackingNames.SelectorMethods, IncrementalStepRunReason.Modified)
            .AssertOutputs(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);

    [Fact]
    public void Edit_SecondSchemaInAnotherFile_AddsOneOutput() =>
        Start().AddFile("Second.cs", "using SchemaGen; [HtmlSchema] public partial class Second { [Css(\"p\")] public string? Text { get; set; } }")
            .AssertOutputs(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.New, IncrementalStepRunReason.Cached);

    [Fact]
    public void Edit_SchemaWithAnErrorMovedDown_KeepsEverythingCached() =>
        Incrementality.Start<SchemaGenerator>(Source.Replace("h1.title", "h1..title", System.StringComparison.Ordinal), s_options)
            .Edit("// above", "// above\n\n").AssertAllOutputsCached();

    [Fact]
    public void Models_OfSchemasAndSelectorMethods_HoldNoRoslynObjects() =>
        Start().AssertModelHoldsNoRoslynObjects(TrackingNames.Schemas).AssertModelHoldsNoRoslynObjects(TrackingNames.SelectorMethods);

    [Fact]
    public void Models_SameSourceTwice_AreEqual()
    {
        IncrementalRun first = Start();
        IncrementalRun second = Start();

        for (int i = 0; i < 2; i++)
        {
            ModelGraph.AssertStructurallyEqual(first.Models(TrackingNames.Schemas)[i], second.Models(TrackingNames.Schemas)[i]);
        }
    }

    private static IncrementalRun Start() => Incrementality.Start<SchemaGenerator>(Source, s_options);
}
