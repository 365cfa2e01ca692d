using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.Scaffolding;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Tests.Scaffolding;

public class SchemaTrialTests
{
    private const string Page = "<title>Headline</title><h1>Headline</h1><div class=card><p>Text</p></div>";

    [Fact]
    public async Task Run_MemberWithAWarning_IsLeftOutWithANote()
    {
        ScaffoldResult result = await RunAsync(new SchemaDraft { Name = "Story", Summary = "A story.", Members = [Member("Title", "h1"), Member("Wrong", "p::before")] });
        Assert.DoesNotContain(" Wrong {", result.Source, StringComparison.Ordinal);
        Assert.StartsWith("Wrong is left out (SCHEMA", Assert.Single(result.Notes), StringComparison.Ordinal);
        Assert.Contains("\n// " + result.Notes[0], result.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_MemberOfANestedSchemaWithAWarning_IsLeftOutWithANote()
    {
        ChosenMember cards = Member("Cards", ".card") with { Type = "Card", IsList = true };
        ScaffoldResult result = await RunAsync(new SchemaDraft
        {
            Name = "Story",
            Summary = "A story.",
            Members = [Member("Title", "h1"), cards],
            Nested = [new SchemaDraft { Name = "Card", Summary = "A card.", Members = [Member("Text", "p"), Member("Wrong", "p::before")] }],
        });
        Assert.StartsWith("Card: Wrong is left out (SCHEMA", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Probe_SourceWithAWarning_IsTheOneThatIsLeftOut()
    {
        SourceCandidate[] candidates = [.. new[] { "h1", "p::before", "p", "title" }.Select(static selector => new SourceCandidate(AttributeDraft.Css(selector), MemberType.Text, 1))];
        IReadOnlyList<ProbedSource> probed = await Probe.RunAsync(candidates, new SchemaSettings(), await TestPages.LoadAsync([Page]), default);
        Assert.Equal(["h1: Headline", "p: Text", "title: Headline"], probed.Select(static p => $"{p.Source.Attribute.Argument}: {p.Values[0][0]}"));
    }

    private static ChosenMember Member(string name, string selector) => new() { Name = name, Type = "string", Summary = "A value.", Sources = [AttributeDraft.Css(selector)] };

    private static async Task<ScaffoldResult> RunAsync(SchemaDraft draft)
    {
        IReadOnlyList<ScaffoldPage> pages = await TestPages.LoadAsync([Page]);
        return await SchemaTrial.RunAsync(draft, null, pages, default);
    }
}
